/**
 * An instant as the clocks of a place show it, with their offset: calculations go by the local day
 * and hour as they are written, and some sources write in UTC.
 */
export function localMoment(instant: string, timeZone: string): string {
  const at = new Date(instant)
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('sv', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, second } = parts
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const ahead = Math.round((Date.parse(`${local}Z`) - at.getTime()) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const offset = `${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`
  return `${local}${ahead < 0 ? '-' : '+'}${offset}`
}
