import type { DayColour, EnergyResource, PriceBand } from '@selfdata/vocab'
import { isEnergy } from './resources.ts'

/** The bands of a contract in the order in which they are tried. */
export function inOrder(bands: readonly PriceBand[]): PriceBand[] {
  return bands.toSorted((one, other) => one.rank - other.rank)
}

/** A half hour that wants a price. Colour: undefined where nobody knows it. */
export interface PricedMoment {
  halfHour: number
  weekend: boolean
  colour?: DayColour | undefined
}

/**
 * Finds the band that a half hour of the clock belongs to: of those that fit, the first in order.
 * Several, one for each possible colour, where that of the day is not known. None: then the price is
 * unknown, not nothing.
 */
export function bandFinder(
  bands: readonly PriceBand[],
): (moment: PricedMoment) => readonly PriceBand[] {
  const ordered = inOrder(bands).map((band) => ({
    band,
    slots: band.hours === undefined ? undefined : halfHoursOf(band.hours),
  }))
  // A colour that no band names, too: other days may be meant.
  const colours = [...new Set([...bands.map(({ dayColour }) => dayColour), undefined])]
  return ({ halfHour, weekend, colour }) => {
    const first = (possible: DayColour | undefined) =>
      ordered.find(
        ({ band, slots }) =>
          (band.weekend === undefined || band.weekend === weekend) &&
          (slots === undefined || slots.has(halfHour)) &&
          (band.dayColour === undefined || band.dayColour === possible),
      )?.band
    const found = (colour === undefined ? colours : [colour]).flatMap((one) => first(one) ?? [])
    return [...new Set(found)]
  }
}

/** Euros per kilowatt hour, or per cubic metre of water. */
export function priceOf(band: PriceBand, resource: EnergyResource): number | undefined {
  return isEnergy(resource) ? band.priceInEurosPerKilowattHour : band.priceInEurosPerCubicMetre
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
