import { placeClock } from '@selfdata/records'

/**
 * The date and time with offset of what a clock on the wall says: `2026-03-09`, `08:10`.
 *
 * Empty where one of them is.
 *
 * @param there a moment that was told at the same place; without one, the clock is the time zone's
 */
export function momentAt(
  date: string,
  time: string,
  { timeZone, there }: { timeZone: string; there?: string },
): string {
  const abroad = there === undefined ? undefined : placeClock(there, timeZone).abroad
  const wanted = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wanted)) return ''
  // Twice, for the first guess may lie on the other side of a clock change.
  let offset = abroad ?? offsetOf(wanted, timeZone)
  if (abroad === undefined) offset = offsetOf(wanted - offset * 60_000, timeZone)
  const [sign, minutes] = [offset < 0 ? '-' : '+', Math.abs(offset)]
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date}T${time}:00${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Minutes that a time zone is ahead of UTC at an instant. */
function offsetOf(instant: number, timeZone: string): number {
  const { date, time } = placeClock(new Date(instant).toISOString(), timeZone)
  return Math.round((Date.parse(`${date}T${time}:00Z`) - instant) / 60_000)
}
