/** The date and time with offset of what a clock on the wall says: `2026-03-09`, `08:10`. */
export function momentAt(date: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  // Twice, for the first guess may lie on the other side of a clock change.
  let offset = offsetOf(wanted, timeZone)
  offset = offsetOf(wanted - offset * 60_000, timeZone)
  const [sign, minutes] = [offset < 0 ? '-' : '+', Math.abs(offset)]
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date}T${time}:00${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** What a clock on the wall says: `08:10`. */
export function timeAt(moment: string, timeZone: string): string {
  return partsOf(Date.parse(moment), timeZone).slice(11, 16)
}

/** Minutes that a time zone is ahead of UTC at an instant. */
function offsetOf(instant: number, timeZone: string): number {
  const local = Date.parse(`${partsOf(instant, timeZone)}:00Z`)
  return Math.round((local - instant) / 60_000)
}

function partsOf(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(instant))
    .replace(' ', 'T')
}
