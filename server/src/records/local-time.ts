import { dateTimeAt, offsetMinutes } from '@selfdata/records'

/** Reads a date or a time as one format writes it; `undefined` when the text is not in it. */
export type ReadTime = (text: string) => string | undefined

/**
 * Makes a reader for a format such as `dd/MM/yyyy HH:mm:ss`, in a time zone: answers an xsd:dateTime
 * with the offset that held then and there. When the format names no hour, an xsd:date, or the
 * moment at which the day begins there if a `moment` is wanted.
 *
 * A time that the clocks skip in spring is moved on by the hour they skip; one that they pass twice
 * in autumn is the first of both.
 */
export function readTime(
  format: string,
  timeZone: string,
  { moment = false }: { moment?: boolean } = {},
): ReadTime {
  const escaped = format.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const pattern = escaped.replace(
    /yyyy|MM|dd|HH|mm|ss/g,
    (piece) => `(?<${piece}>\\d{${piece.length}})`,
  )
  const expression = new RegExp(`^${pattern}$`)
  return (text) => {
    const found = expression.exec(text.trim())?.groups
    if (!found) return undefined
    const { yyyy, MM, dd, HH, mm = '00', ss = '00' } = found
    const date = `${yyyy}-${MM}-${dd}`
    const time = `${HH ?? '00'}:${mm}:${ss}`
    if (!exists(date, time)) return undefined
    return HH === undefined && !moment ? date : withOffset(`${date}T${time}`, timeZone)
  }
}

function exists(date: string, time: string): boolean {
  const instant = new Date(`${date}T${time}Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${date}T${time}`)
}

function withOffset(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}Z`)
  const day = 86_400_000
  const offsetAt = (ms: number) => offsetMinutes(ms, timeZone)
  // The offset of the day before and of the day after: one of them holds, both when nothing changes.
  const [before, after] = [offsetAt(asUtc - day), offsetAt(asUtc + day)]
  const fits = (offset: number) => offsetAt(asUtc - offset * 60_000) === offset
  const offset = fits(before) || !fits(after) ? before : after
  // What the clocks skip is told by the clock of before, and shown by that of after.
  return dateTimeAt(asUtc - offset * 60_000, fits(offset) ? offset : after)
}
