import { getDocument, ifThere, inParallel, listContainer } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { containerOf, decode } from '@selfdata/records'
import type { Position } from '@selfdata/vocab'

/** One day of what a phone recorded. */
export interface RecordedDay {
  url: string
  /** `2026-03-09` */
  day: string
  /** When its document last changed, where the server says so. */
  modified?: string
}

/** What is asked of the pod itself: a phone may have sent more since it was last read. */
export type FreshOptions = RequestOptions & { fresh: true }

/** The days on which a phone recorded, in order. */
export async function listRecordedDays(
  { storage, source }: { storage: string; source: string },
  options: FreshOptions,
): Promise<RecordedDay[]> {
  const container = storage + containerOf({ stream: 'positions', source })
  const months = await ifThere(listContainer(container, options))
  const listed = await inParallel(
    (months?.members ?? []).filter(({ isContainer }) => isContainer),
    4,
    ({ url }) => listContainer(url, options),
  )
  return listed
    .flatMap(({ members }) => members)
    .flatMap(({ url, modified }) => {
      const [, month, day] = /\/(\d{4}-\d\d)\/(\d\d)\.ttl$/.exec(url) ?? []
      return day ? [{ url, day: `${month}-${day}`, ...(modified && { modified }) }] : []
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** What a phone recorded on some days. */
export async function readPositions(
  days: readonly RecordedDay[],
  options: FreshOptions,
): Promise<Position[]> {
  const read = await inParallel(days, 4, ({ url }) => ifThere(getDocument(url, options)))
  return read.flatMap((document) => decode('Position', document?.quads ?? []).records)
}
