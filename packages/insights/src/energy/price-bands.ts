import type { PriceBand } from '@selfdata/vocab'

/** The bands of a contract in the order in which they are tried. */
export function inOrder(bands: readonly PriceBand[]): PriceBand[] {
  return bands.toSorted((one, other) => one.rank - other.rank)
}

/**
 * Which band a half hour of the clock belongs to: the first whose hours and days fit. Undefined
 * where none does: then the price of it is unknown, not nothing.
 */
export function bandAt(
  bands: readonly PriceBand[],
  { halfHour, weekend }: { halfHour: number; weekend: boolean },
): PriceBand | undefined {
  return inOrder(bands).find(
    (band) =>
      (band.weekend === undefined || band.weekend === weekend) &&
      (band.hours === undefined || halfHoursOf(band.hours).has(halfHour)),
  )
}

/** The half hours, from 0 to 47, of ranges such as `22:00-06:00,12:30-14:30`. */
export function halfHoursOf(hours: string): ReadonlySet<number> {
  const slots = new Set<number>()
  for (const range of hours.split(',')) {
    const [from = '', to = ''] = range.trim().split('-')
    const [first, end] = [slotOf(from), slotOf(to)]
    if (first === undefined || end === undefined) continue
    const length = (end - first + 48) % 48 || 48
    for (let step = 0; step < length; step++) slots.add((first + step) % 48)
  }
  return slots
}

function slotOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(time) ?? []
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined
  return (Number(hours) * 2 + Math.round(Number(minutes) / 30)) % 48
}
