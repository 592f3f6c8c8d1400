import type { DateTime } from '@selfdata/vocab'
import { localDay } from '../time/local-month.ts'
import { streams, type StreamName } from './streams.ts'

/** Where the records of one stream from one source lie. */
export interface Place {
  stream: StreamName
  /** Folder name of the source: lower-case letters, digits and dashes, such as `google-timeline`. */
  source: string
}

/** The container of a source, from the storage root: `selfdata/mobility/trips/google-timeline/`. */
export function containerOf({ stream, source }: Place): string {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(source))
    throw new RangeError(
      `Naming a container failed: ${JSON.stringify(source)} is no source; small letters, digits and dashes, as in my-app`,
    )
  return `selfdata/${streams[stream].domain}/${stream}/${source}/`
}

/**
 * The document a record belongs in: `…/2026-03.ttl`, or `…/2026.ttl` for a stream kept by year, or
 * `…/2026-03/09.ttl` for one kept by day. The day is the one on the calendar of `timeZone` when the
 * record starts.
 *
 * @param part the second, third, … document of a full month, `…/2026-03-2.ttl`, or of a full year,
 *   `…/2026-part-2.ttl` (its twelfth part must not look like December)
 * @throws {RangeError} for a bad source name, an unknown time zone or a start without offset
 */
export function documentOf({
  stream,
  source,
  startTime,
  timeZone,
  part = 1,
}: Place & { startTime: DateTime; timeZone: string; part?: number }): string {
  const [year = '', month, day] = localDay(startTime, timeZone).split('-')
  const periods = { year, month: `${year}-${month}`, day: `${year}-${month}/${day}` }
  const period = periods[streams[stream].period]
  return `${containerOf({ stream, source })}${nameOfPart(period, part)}.ttl`
}

/** The list of a source's documents. */
export function manifestOf(place: Place): string {
  return `${containerOf(place)}index.ttl`
}

/** The figures of one year of a source. */
export function summaryOf({ year, ...place }: Place & { year: number }): string {
  return `${containerOf(place)}summary/${String(year).padStart(4, '0')}.ttl`
}

/** The person's own corrections of one year of a source's records. */
export function correctionsOf({ source, year }: { source: string; year: number }): string {
  return `${containerOf({ stream: 'corrections', source })}${String(year).padStart(4, '0')}.ttl`
}

/** The person's places: home, work, and others they named. */
export const placesDocument = 'selfdata/mobility/places.ttl'

/** What the person says about themselves so that their figures are their own. */
export const travelSettingsDocument = 'selfdata/mobility/settings.ttl'

/** The months of a year in brief: what it takes to count by purpose and by place. */
export function briefDocument(year: number): string {
  return `selfdata/mobility/brief/${String(year).padStart(4, '0')}.ttl`
}

/** How far the person's app made trips of what their phone recorded. */
export const recordingDocument = 'selfdata/mobility/recording.ttl'

/** What a document covers, `2026-03` or `2026`, and which part it is; undefined for other names. */
export function periodOf(document: string): { period: string; part: number } | undefined {
  const match = partName.exec(document)
  return match
    ? { period: match[1] ?? match[3]!, part: Number(match[2] ?? match[4] ?? 1) }
    : undefined
}

/** The name, without ending, of one part of a period; it is also the fragment of its relation. */
export function nameOfPart(period: string, part: number): string {
  if (part === 1) return period
  return period.length === 4 ? `${period}-part-${part}` : `${period}-${part}`
}

const partName =
  /(?:^|\/)(?:(\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d+))?|(\d{4})(?:-part-([2-9]|[1-9]\d+))?)\.ttl$/
