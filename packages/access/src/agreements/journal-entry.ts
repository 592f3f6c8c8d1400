import type { Quad } from '@rdfjs/types'
import { acp, dct, dpv, prov, rdf, sd, xsd } from '@selfdata/vocab'
import type { DateTime, Iri } from '@selfdata/vocab'
import type { AccessMode } from '../rules/access-mode.ts'
import { modeIris, modesOf } from '../rules/mode-iris.ts'
import { literal, subjectsOf, typed, valueOf, valuesOf } from '../graph.ts'
import { triple } from '../triple.ts'

/** One use of a pod, as a service writes it down in that pod. */
export interface JournalEntry {
  at: DateTime
  /** WebID of whoever read or wrote: the organisation. */
  by: Iri
  /** The system it did so with. */
  system?: Iri
  resource: string
  mode: AccessMode
  /** Why: a DPV purpose, or a code below one. */
  purpose?: Iri
  /** Why, in words. */
  reason?: string
  /** The grant it was done under. */
  grant?: Iri
  /** The pod said no. */
  refused?: boolean
}

/**
 * The triples of an entry at `iri`. What was used in the same way at the same time, such as the
 * documents of one delivery, goes into one event: `more` names the other resources.
 */
export function writeJournalEntry(
  iri: Iri,
  entry: JournalEntry,
  more: readonly string[] = [],
): Quad[] {
  const { at, by, system, resource, mode, purpose, reason, grant, refused = false } = entry
  return [
    triple(iri, rdf.type, sd.AccessEvent),
    typed(iri, prov.startedAtTime, at, xsd.dateTime),
    triple(iri, prov.wasAssociatedWith, by),
    ...[resource, ...more].map((one) => triple(iri, prov.used, one)),
    ...modeIris([mode]).map((value) => triple(iri, sd.accessMode, value)),
    triple(iri, sd.outcome, refused ? sd.denied : sd.allowed),
    ...(system === undefined ? [] : [triple(iri, acp.client, system)]),
    ...(purpose === undefined ? [] : [triple(iri, dpv.hasPurpose, purpose)]),
    ...(reason === undefined ? [] : [literal(iri, dct.description, reason)]),
    ...(grant === undefined ? [] : [triple(iri, sd.underGrant, grant)]),
  ]
}

/**
 * The entries of a journal document, first to last, one for each resource; those that lack who,
 * what or when are left out.
 */
export function readJournal(quads: readonly Quad[]): JournalEntry[] {
  return subjectsOf(quads, rdf.type, sd.AccessEvent)
    .flatMap((iri) => entryAt(quads, iri))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

function entryAt(quads: readonly Quad[], iri: Iri): JournalEntry[] {
  const value = (predicate: Iri) => valueOf(quads, iri, predicate)
  const at = value(prov.startedAtTime)
  const by = value(prov.wasAssociatedWith)
  const resources = valuesOf(quads, iri, prov.used)
  const modes = modesOf(valuesOf(quads, iri, sd.accessMode))
  const mode = modes.at(-1)
  if (at === undefined || !Number.isFinite(Date.parse(at))) return []
  if (by === undefined || mode === undefined) return []
  const system = value(acp.client)
  const purpose = value(dpv.hasPurpose)
  const reason = value(dct.description)
  const grant = value(sd.underGrant)
  const refused = value(sd.outcome) === sd.denied
  return resources.map((resource) => ({
    at,
    by,
    resource,
    mode,
    ...(system !== undefined && { system }),
    ...(purpose !== undefined && { purpose }),
    ...(reason !== undefined && { reason }),
    ...(grant !== undefined && { grant }),
    ...(refused && { refused }),
  }))
}
