import type { Quad } from '@rdfjs/types'
import { dct, dpv, rdf, schema, xsd } from '@selfdata/vocab'
import type { DateTime, Iri } from '@selfdata/vocab'
import { textsOf, typed, valueOf, valuesOf, literal } from '../graph.ts'
import { triple } from '../triple.ts'

const kinds = [
  'requested',
  'deferred',
  'refused',
  'given',
  'renewed',
  'withdrawn',
  'revoked',
  'expired',
] as const

/**
 * What happened with a request or a grant. `withdrawn`: by the person; `revoked`: given back by, or
 * taken from, the one who had it.
 */
export type EventKind = (typeof kinds)[number]

/** One event. Events are added, never changed. */
export interface AgreementEvent {
  kind: EventKind
  at: DateTime
  /** WebID of whoever did it. */
  by: Iri
  /** In the person's words. */
  note?: string
  /** Of a renewal: the new end. */
  end?: DateTime
}

const classes: Record<EventKind, Iri> = {
  requested: dpv.ConsentRequested,
  deferred: dpv.ConsentRequestDeferred,
  refused: dpv.ConsentRefused,
  given: dpv.ConsentGiven,
  renewed: dpv.RenewedConsentGiven,
  withdrawn: dpv.ConsentWithdrawn,
  revoked: dpv.ConsentRevoked,
  expired: dpv.ConsentExpired,
}

/** The triples of an event, and the one that hangs it on its record. The same event is the same triples. */
export function writeEvent(record: Iri, { kind, at, by, note, end }: AgreementEvent): Quad[] {
  const stamp = new Date(at).toISOString().replace(/[-:.]/g, '')
  const iri = `${record.slice(0, record.indexOf('#'))}#${kind}-${stamp}`
  return [
    triple(record, dct.hasPart, iri),
    triple(iri, rdf.type, classes[kind]),
    typed(iri, dpv.isIndicatedAtTime, at, xsd.dateTime),
    triple(iri, dpv.isIndicatedBy, by),
    ...(note === undefined ? [] : [literal(iri, dct.description, note)]),
    ...(end === undefined ? [] : [typed(iri, schema.endTime, end, xsd.dateTime)]),
  ]
}

/** The events of a record, first to last. */
export function readEvents(quads: readonly Quad[], record: Iri): AgreementEvent[] {
  return valuesOf(quads, record, dct.hasPart)
    .flatMap((iri): AgreementEvent[] => {
      const types = valuesOf(quads, iri, rdf.type)
      const kind = kinds.find((one) => types.includes(classes[one]))
      const at = valueOf(quads, iri, dpv.isIndicatedAtTime)
      if (!kind || at === undefined || !Number.isFinite(Date.parse(at))) return []
      const [note] = Object.values(textsOf(quads, iri, dct.description))
      const end = valueOf(quads, iri, schema.endTime)
      return [
        {
          kind,
          at,
          by: valueOf(quads, iri, dpv.isIndicatedBy) ?? '',
          ...(note !== undefined && { note }),
          ...(end !== undefined && { end }),
        },
      ]
    })
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}
