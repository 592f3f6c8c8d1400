import { shortOf } from '@selfdata/query'
import type { Cell } from '@selfdata/query'
import { schemes } from '@selfdata/vocab'
import type { formatsOf } from '../language/formats.ts'

/** How the person reads. */
export interface Reader {
  readonly language: string
  readonly formats: ReturnType<typeof formatsOf>
}

/** A value of an answer in the person's words: codes by their labels, numbers as they write them. */
export function cellText({ kind, value }: Cell, { language, formats }: Reader): string {
  if (kind === 'iri') return labelOf(value, language) ?? shortOf(value)
  if (kind === 'number') return new Intl.NumberFormat(language).format(Number(value))
  if (kind !== 'date') return value
  if (value.length > 10) return formats.moment(value)
  // What is told by month begins on its first day.
  if (value.endsWith('-01')) return formats.month(value.slice(0, 7))
  return formats.dayOfMoment(`${value}T12:00:00Z`)
}

/** The label of a code of ours; undefined for every other IRI. */
function labelOf(iri: string, language: string): string | undefined {
  const scheme = Object.values(schemes).find((one) => iri.startsWith(one.iri))
  const concept = Object.values(scheme?.concepts ?? {}).find((one) => one.iri === iri)
  return concept?.label[language]
}
