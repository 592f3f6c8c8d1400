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
  const offsetAt = offsets(timeZone)
  return (text) => {
    const found = expression.exec(text.trim())?.groups
    if (!found) return undefined
    const { yyyy, MM, dd, HH, mm = '00', ss = '00' } = found
    const date = `${yyyy}-${MM}-${dd}`
    const time = `${HH ?? '00'}:${mm}:${ss}`
    if (!exists(date, time)) return undefined
    return HH === undefined && !moment ? date : withOffset(`${date}T${time}`, offsetAt)
  }
}

function exists(date: string, time: string): boolean {
  const instant = new Date(`${date}T${time}Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${date}T${time}`)
}

/** So many hours are remembered. */
const REMEMBERED = 1000

/** Minutes by which a zone's clocks are ahead of UTC at an instant. */
function offsets(timeZone: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const known = new Map<number, number>()
  const look = (instant: number) => {
    const name = clock.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
    const match = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '')
    if (!match) return 0
    const minutes = Number(match[2]) * 60 + Number(match[3])
    return match[1] === '-' ? -minutes : minutes
  }
  // Asking takes longer than all the rest of a line. Clocks change on quarters of an hour at most.
  return (instant) => {
    const quarter = Math.floor(instant / 900_000)
    const found = known.get(quarter) ?? look(instant)
    if (known.size > REMEMBERED) known.clear()
    known.set(quarter, found)
    return found
  }
}

function withOffset(local: string, offsetAt: (instant: number) => number): string {
  const asUtc = Date.parse(`${local}Z`)
  const day = 86_400_000
  // The offset of the day before and of the day after: one of them holds, both when nothing changes.
  const [before, after] = [offsetAt(asUtc - day), offsetAt(asUtc + day)]
  const fits = (offset: number) => offsetAt(asUtc - offset * 60_000) === offset
  const offset = fits(before) || !fits(after) ? before : after
  if (fits(offset)) return `${local}${shown(offset)}`
  const moved = new Date(asUtc - before * 60_000 + after * 60_000).toISOString().slice(0, 19)
  return `${moved}${shown(after)}`
}

function shown(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
