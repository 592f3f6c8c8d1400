import { acrossPods, getDocument, ifThere, readCatalog } from '@selfdata/pod'
import type { Catalog, CatalogSeries, MissingPod, PodToRead, RequestOptions } from '@selfdata/pod'
import { manifestOf, periodOf, readManifest, streams, summaryOf } from '@selfdata/records'
import type { Needs } from './needs.ts'
import type { SourceDocument } from './source-document.ts'

/** A document to read, in one of the pods. */
export interface PlannedDocument<P extends PodToRead = PodToRead> extends Omit<
  SourceDocument,
  'text'
> {
  readonly pod: P
}

/** What a question costs before it is asked. */
export interface QuestionPlan<P extends PodToRead = PodToRead> {
  readonly documents: readonly PlannedDocument<P>[]
  /** Which months are asked for: the documents may hold others. */
  readonly period: Months
  /** Months among them: the question asks for every single record. */
  readonly months: number
  /** The figures may answer it for far fewer requests. */
  readonly figuresMayDo: boolean
  /** Pods whose inventory could not be read: the answer will lack them. */
  readonly missing: readonly MissingPod<P>[]
}

/** Which months, both included: `2025-12` to `2026-11`. */
export interface Months {
  readonly from: string
  readonly to: string
}

/** What to plan for. */
export interface PlanRequest<P extends PodToRead> {
  readonly needs: Needs
  readonly pods: readonly P[]
  readonly months: Months
}

/**
 * Finds the documents that a question has to be asked over: figures of whole years, and months only
 * where single records are asked for. One request for each pod's inventory, and one for the manifest
 * of each series whose months are needed.
 *
 * @param options `deadline` is in seconds, for each pod
 */
export async function planQuestion<P extends PodToRead>(
  { needs, pods, months }: PlanRequest<P>,
  options: { deadline?: number; signal?: AbortSignal } = {},
): Promise<QuestionPlan<P>> {
  const { answers, missing } = await acrossPods(
    pods,
    async (pod, reading) => {
      const catalog = await readCatalog(pod.storage, reading)
      const records = catalog.series.filter(({ stream }) => needs.records.includes(stream))
      const listed = await Promise.all(
        records.map((series) => monthsOf(series, { pod, months }, reading)),
      )
      return [
        ...figuresOf(catalog.series, { pod, needs, months }),
        ...homesIn({ pod, needs }),
        ...correctionsOf(catalog, { pod, months }),
        ...listed.flat(),
      ]
    },
    options,
  )
  const documents = answers.flatMap(({ value }) => value)
  return {
    documents,
    period: months,
    months: documents.filter(({ holds }) => holds === 'records').length,
    figuresMayDo: needs.figuresMayDo,
    missing,
  }
}

/** Written by the app of energy. */
const homeDocument = 'selfdata/energy/home.ttl'

interface Place<P> {
  pod: P
  months: Months
}

function figuresOf<P extends PodToRead>(
  series: readonly CatalogSeries[],
  { pod, needs, months }: Place<P> & { needs: Needs },
): PlannedDocument<P>[] {
  const wanted = series.filter(({ stream }) => needs.figures.includes(stream))
  return wanted.flatMap(({ id, stream, source }) =>
    yearsOf(months).map((year) => {
      const url = pod.storage + summaryOf({ stream, source, year })
      return { pod, url, series: id, stream, holds: 'figures' as const }
    }),
  )
}

/** What the person says of their homes, where figures of meters are asked for. */
function homesIn<P extends PodToRead>({
  pod,
  needs,
}: {
  pod: P
  needs: Needs
}): PlannedDocument<P>[] {
  const ofMeters = needs.figures.some((stream) => stream === 'load' || stream === 'daily')
  const url = pod.storage + homeDocument
  return ofMeters ? [{ pod, url, series: url, stream: 'daily', holds: 'home' }] : []
}

/** Of the sources whose records people correct, whatever is asked: answers show what the person said. */
function correctionsOf<P extends PodToRead>(
  { series, corrections }: Catalog,
  { pod, months }: Place<P>,
): PlannedDocument<P>[] {
  const years = yearsOf(months)
  return corrections.flatMap(({ url, source, year }) => {
    const known = series.some((one) => one.source === source)
    if (!known || !years.includes(year)) return []
    return [{ pod, url, series: url, stream: 'corrections', holds: 'corrections' }]
  })
}

async function monthsOf<P extends PodToRead>(
  { id, stream, source }: CatalogSeries,
  { pod, months }: Place<P>,
  options: RequestOptions,
): Promise<PlannedDocument<P>[]> {
  const base = pod.storage + manifestOf({ stream, source })
  const index = await ifThere(getDocument(base, options))
  const { documents } = readManifest(index?.quads ?? [], { base })
  const digits = streams[stream].period === 'month' ? 7 : 4
  return documents.flatMap(({ document }) => {
    const period = periodOf(document)?.period
    const isWanted =
      period !== undefined &&
      document.startsWith(id) &&
      period >= months.from.slice(0, digits) &&
      period <= months.to.slice(0, digits)
    return isWanted ? [{ pod, url: document, series: id, stream, holds: 'records' as const }] : []
  })
}

function yearsOf({ from, to }: Months): number[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index)
}
