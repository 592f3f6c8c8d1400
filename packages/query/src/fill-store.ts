import { applyCorrectionsToSummary } from '@selfdata/insights'
import { applyCorrections, decode, encode, streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { Correction, RecordName } from '@selfdata/vocab'
import { Store } from 'n3'
import type { Quad } from '@rdfjs/types'
import type { Months } from './plan-question.ts'
import { homesOfFigures } from './homes-of-figures.ts'
import { quadsOf, storageOf } from './quads-of.ts'
import { QuestionError } from './question-error.ts'
import type { SourceDocument } from './source-document.ts'
import { withinMonths } from './within-months.ts'

/** How to read the documents. */
export interface FillOptions {
  /** Triples. */
  readonly limit: number
  /** IANA name: months are those of its calendar. */
  readonly timeZone: string
  /** Nothing of other months, though their figures lie in the same documents. @default all */
  readonly months?: Months | undefined
  /** What a home without a name is called before its number. @default 'home' */
  readonly homeWord?: string | undefined
}

/**
 * The triples that a question is asked over, as the person sees their records: with what they
 * corrected.
 *
 * @throws {QuestionError} when there are more than the limit
 */
export function fillStore(
  documents: readonly SourceDocument[],
  { limit, timeZone, months, homeWord = 'home' }: FillOptions,
): Store {
  const store = new Store()
  const add = (all: readonly Quad[]) => {
    const quads = months ? withinMonths(all, months, timeZone) : all
    if (store.size + quads.length > limit) {
      throw new QuestionError('memory', `more than ${limit} triples`)
    }
    store.addQuads([...quads])
  }
  const corrections = documents.filter(({ holds }) => holds === 'corrections')
  const made = corrections.flatMap((document) => decode('Correction', quadsOf(document)).records)
  add(made.flatMap((correction) => encode('Correction', correction)))
  for (const [series, all] of Map.groupBy(documents, (document) => document.series)) {
    // Nobody corrects what lies in another pod.
    const own = made.filter(
      ({ id, corrects }) => corrects.startsWith(series) && id.startsWith(storageOf(series)),
    )
    const figures = all.filter(({ holds }) => holds === 'figures')
    add(figuresOf(figures, { corrections: own, timeZone }))
    for (const document of all) if (document.holds === 'records') add(recordsOf(document, own))
  }
  add(homesOfFigures(documents, { homeWord }))
  return store
}

function figuresOf(
  documents: readonly SourceDocument[],
  { corrections, timeZone }: { corrections: readonly Correction[]; timeZone: string },
): Quad[] {
  const quads = documents.flatMap(quadsOf)
  const stream = documents[0]?.stream
  if (!stream || summaryOf(stream) !== 'ModeMonthSummary' || corrections.length === 0) return quads
  const { records } = decode('ModeMonthSummary', quads)
  const base = documents[0]?.url ?? ''
  return applyCorrectionsToSummary(records, corrections, { timeZone }).flatMap((one) =>
    // A mode that only a correction brings has no name in the document yet.
    encode('ModeMonthSummary', one.id.startsWith('#') ? { ...one, id: base + one.id } : one),
  )
}

function recordsOf(document: SourceDocument, corrections: readonly Correction[]): Quad[] {
  const quads = quadsOf(document)
  if (corrections.length === 0) return quads
  const shape: RecordName = streams[document.stream].shape
  const { records } = decode(shape, quads)
  return applyCorrections(shape, records, corrections).records.flatMap((one) => encode(shape, one))
}

function summaryOf(stream: StreamName): RecordName | undefined {
  const known = streams[stream]
  return 'summary' in known ? known.summary : undefined
}
