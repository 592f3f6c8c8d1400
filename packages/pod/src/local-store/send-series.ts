import { decode, readManifest, readTurtle } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { Delivery, RemovedRecord } from '../records/delivery.ts'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { saveRecords } from '../records/save-records.ts'
import { shapeOf } from '../records/stream-shape.ts'
import type { RecordOf, ShapeOf } from '../records/stream-shape.ts'
import type { Draft } from './drafts.ts'
import type { StreamPlace } from './place.ts'

/** How to compute the figures of a stream, for those that have some. */
export type Summarisers = {
  readonly [S in StreamName]?: NonNullable<Delivery<S>['summarise']>
}

/** What bringing records into a pod takes besides them. */
export interface SendSeries {
  readonly place: StreamPlace
  /** All drafts below the container of the series. */
  readonly drafts: readonly Draft[]
  readonly agent: string
  readonly timeZone: string
  readonly summarise: Summarisers
}

/**
 * Brings records that were saved while offline into the pod: the new and changed ones are saved
 * again, on what is there now, and figures and manifest follow from that. It may be repeated.
 *
 * @throws {ResourceError} when the pod refuses or does not answer
 */
export async function sendSeries(
  { place, drafts, agent, timeZone, summarise }: SendSeries,
  options: RequestOptions & { now: () => Date },
): Promise<void> {
  const { storage, stream, source, manifest } = place
  const index = drafts.find(({ url }) => url === manifest)
  const before = listed(index?.base, manifest)
  const wanted = [...listed(index?.text, manifest)].filter(
    ([document, hash]) => before.get(document) !== hash,
  )
  const urls = new Set([
    ...wanted.map(([document]) => document),
    ...drafts.filter(({ url }) => isRecords(url, place)).map(({ url }) => url),
  ])
  const records: RecordOf<typeof stream>[] = []
  const removed: RemovedRecord[] = []
  for (const url of urls) {
    const draft = drafts.find((one) => one.url === url)
    if (draft) {
      const found = changesIn(shapeOf(stream), draft)
      records.push(...found.records)
      removed.push(...found.removed)
      continue
    }
    // Written to the pod itself just before the network went: its figures are still to come.
    const { quads } = await getDocument(url, options)
    records.push(...decode(shapeOf(stream), quads).records)
  }
  const own = summarise[stream] as Delivery<typeof stream>['summarise']
  const delivery = { storage, stream, source, records, removed, agent, timeZone }
  await saveRecords({ ...delivery, ...(own && { summarise: own }) }, options)
}

function listed(text: string | undefined, base: string): Map<string, string | undefined> {
  const quads = text === undefined ? [] : readTurtle(text, { base })
  const { documents } = readManifest(quads, { base })
  return new Map(documents.map(({ document, contentHash }) => [document, contentHash]))
}

/** The records of a draft of which something is new, and those that are gone. */
function changesIn<S extends StreamName>(shape: ShapeOf<S>, { url, base, text }: Draft) {
  const recordsOf = (turtle: string) => decode(shape, readTurtle(turtle, { base: url })).records
  const old = base === undefined ? [] : recordsOf(base)
  const now = recordsOf(text)
  const before = new Map(old.map((one) => [one.id, JSON.stringify(one)]))
  const there = new Set(now.map(({ id }) => id))
  return {
    records: now.filter((one) => before.get(one.id) !== JSON.stringify(one)),
    removed: old.filter(({ id }) => !there.has(id)),
  }
}

function isRecords(url: string, { manifest, container }: StreamPlace): boolean {
  return url !== manifest && !url.startsWith(`${container}summary/`)
}
