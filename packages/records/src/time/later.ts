import type { DateTime } from '@selfdata/vocab'

/** A time so many seconds later (or, negative, earlier), with the same offset. */
export function later(dateTime: DateTime, seconds: number): DateTime {
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(dateTime)?.[0] ?? 'Z'
  const minutes = offset === 'Z' ? 0 : Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))
  const shift = (offset.startsWith('-') ? -minutes : minutes) * 60_000
  const local = new Date(Date.parse(dateTime) + seconds * 1000 + shift)
  return local.toISOString().replace(/(\.000)?Z$/, '') + offset
}

/** Seconds from one time to another. */
export function secondsBetween(from: DateTime, to: DateTime): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}
