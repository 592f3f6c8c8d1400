import { offsetMinutes } from '@selfdata/records'

/** The instant of a local time; an hour that clocks show twice is taken as the first one. */
export function instantOfLocal(asUtc: number, timeZone: string): number {
  const before = asUtc - offsetMinutes(asUtc - 86_400_000, timeZone) * 60_000
  if (before + offsetMinutes(before, timeZone) * 60_000 === asUtc) return before
  return asUtc - offsetMinutes(asUtc + 86_400_000, timeZone) * 60_000
}

/** Minutes of an offset as it is written, `+02:00` or `-0530`; undefined for one that no place has. */
export function offsetOf(zone: string): number | undefined {
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))]
  if (hours > 14 || minutes > 59) return undefined
  return (hours * 60 + minutes) * (zone.startsWith('-') ? -1 : 1)
}
