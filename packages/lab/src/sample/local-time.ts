const minute = 60_000
const hour = 60 * minute

/**
 * The instant of a local time in France, in milliseconds since 1970.
 *
 * @param date local date, `2026-03-09`
 * @param minutes since local midnight; may reach beyond the day
 */
export function instant(date: string, minutes: number): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * minute
  return asUtc - offset(asUtc - hour)
}

/** The local time in France with its offset: `2026-03-09T08:12:04+01:00`. */
export function localText(time: number): string {
  const shift = offset(time)
  const local = new Date(time + shift).toISOString().slice(0, 19)
  return `${local}+0${shift / hour}:00`
}

/** The local date in France: `2026-03-09`. */
export function localDate(time: number): string {
  return localText(time).slice(0, 10)
}

/** Offset of France from UTC, in milliseconds. Source: directive 2000/84/EC. */
export function offset(time: number): number {
  const year = new Date(time).getUTCFullYear()
  const summer = time >= lastSunday(year, 2) && time < lastSunday(year, 9)
  return summer ? 2 * hour : hour
}

/** The last Sunday of a month (0 is January), at 01:00 UTC: when the clocks change. */
function lastSunday(year: number, month: number): number {
  const known = sundays.get(year * 12 + month)
  if (known !== undefined) return known
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  const sunday = last.getTime() - last.getUTCDay() * 24 * hour
  sundays.set(year * 12 + month, sunday)
  return sunday
}

const sundays = new Map<number, number>()
