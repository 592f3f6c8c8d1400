import { dateTimeAt, offsetMinutes, placeClock } from '@selfdata/records'

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
  let offset = abroad ?? offsetMinutes(wanted, timeZone)
  if (abroad === undefined) offset = offsetMinutes(wanted - offset * 60_000, timeZone)
  return dateTimeAt(wanted - offset * 60_000, offset)
}
