import type { Iri, LangString, Property, RecordName } from '@selfdata/vocab'

/** What is wrong with one field of a record; the other fields are as they should be. */
export interface Problem {
  /** The record, or the part of it (a leg), that has the field. */
  record: Iri
  shape: RecordName
  /** The field as the record's type calls it. */
  key: string
  reason: Reason
  severity: 'violation' | 'warning'
  label: LangString
  message: LangString
  /** The value that was found, shortened. */
  value?: string
}

export type Reason =
  /** a required field is not there */
  | 'missing'
  /** more values than allowed; the first in sort order was taken */
  | 'too-many'
  /** not a value of the field's type */
  | 'value'
  /** not in the code list */
  | 'code'
  /** outside the allowed range, or not of the allowed pattern */
  | 'range'
  /** not before the field it must be before */
  | 'order'
  /** the part that is pointed to is not there, or does not say that it is one */
  | 'part'
  /** a field that the shape does not have: it would not be written */
  | 'unknown-field'
  /** no IRI of its own, or a part whose IRI does not start with that of its record */
  | 'name'

/** A field of one record. */
export interface Field {
  record: Iri
  shape: RecordName
  property: Property
}

/** A problem of a field that the shape has, in the shape's words. */
export function problemOf(
  { record, shape, property }: Field,
  reason: Reason,
  value?: unknown,
): Problem {
  const { key, severity, label, message } = property
  return { record, shape, key, reason, severity, label, message, ...shown(value) }
}

/** A problem that no property of the shape speaks of. */
export function plainProblem(
  { record, shape, key }: { record: Iri; shape: RecordName; key: string },
  reason: 'unknown-field' | 'name',
  value?: unknown,
): Problem {
  const severity = reason === 'name' ? 'violation' : 'warning'
  return {
    record,
    shape,
    key,
    reason,
    severity,
    label: {},
    message: plainMessages[reason],
    ...shown(value),
  }
}

const plainMessages = {
  'unknown-field': {
    fr: 'Ce champ est inconnu : il ne sera pas écrit.',
    en: 'This field is not known: it will not be written.',
  },
  name: {
    fr: 'Un enregistrement doit avoir une adresse (IRI) à lui, et ses parties la même suivie d’un tiret.',
    en: 'A record must have an address (IRI) of its own, and its parts the same one with a dash after it.',
  },
}

function shown(value: unknown): { value?: string } {
  if (value === undefined) return {}
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value)
  return { value: text.length > 200 ? `${text.slice(0, 199)}…` : text }
}
