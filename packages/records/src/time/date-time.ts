import type { DateTime } from '@selfdata/vocab'

const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/
const date = /^(\d{4})-(\d\d)-(\d\d)$/
// XML Schema 1.1, dayTimeDuration: at least one part, and one after T.
const duration = /^-?P(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/

/** Whether a text is an `xsd:dateTime` with offset, year 0000 to 9999, of a day that exists. */
export function isDateTime(text: string): boolean {
  const parts = dateTime.exec(text)
  return parts !== null && existsDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Whether a text is an `xsd:date` without offset, of a day that exists. */
export function isLocalDate(text: string): boolean {
  const parts = date.exec(text)
  if (!parts) return false
  const [, year, month, day] = parts.map(Number)
  return existsDay(year!, month!, day!)
}

/** Whether a text is an `xsd:dayTimeDuration`, such as `PT30M`. */
export function isDuration(text: string): boolean {
  return duration.test(text)
}

/**
 * Milliseconds since 1970 of an `xsd:dateTime` with offset.
 *
 * @throws {RangeError} when it is none
 */
export function instantOf(text: DateTime): number {
  if (!isDateTime(text)) {
    throw new RangeError(
      `Reading the time “${text}” failed: date, time and offset are needed, as in 2026-03-09T08:12:04+01:00`,
    )
  }
  return Date.parse(text)
}

function existsDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (day <= 28) return true
  const last = new Date(0)
  last.setUTCFullYear(year, month, 0)
  return day <= last.getUTCDate()
}
