import type { Quad } from '@rdfjs/types'
import { dct, dpv, odrl, prov, rdf, sd, xsd } from '@selfdata/vocab'
import type { DateTime, Iri } from '@selfdata/vocab'
import type { AccessMode, Who } from '../rules/access-rule.ts'
import { subjectsOf, typed, valueOf, valuesOf } from '../graph.ts'
import { triple } from '../triple.ts'
import { readEvents } from './event.ts'
import type { AgreementEvent } from './event.ts'
import { readTerms } from './read-terms.ts'
import { TermsError } from './terms-error.ts'
import type { Terms } from './terms.ts'
import { writeTerms } from './write-terms.ts'

/** Access that a person gave, with its reasons and its end. The rule itself stays with the server. */
export interface AccessGrant extends Terms {
  /** `{document}#grant`. */
  id: Iri
  created: DateTime
  /** WebID of the person who gives. */
  from: Iri
  permissions: GrantedPermission[]
  /** The request it answers. */
  request?: Iri
  /** How the end comes about; present when there is one. */
  expiry?: Expiry
  /** Rule documents in which it stands. */
  enforcedBy: Iri[]
}

export interface GrantedPermission {
  target: string
  modes: AccessMode[]
}

/**
 * - `server`: the rule names a group whose list ends by itself at the end
 * - `next-visit`: the person's app takes the rule away when it is next opened, which may be late
 */
export type Expiry = { by: 'server'; group: Iri } | { by: 'next-visit' }

/** A grant with its history. */
export interface RecordedGrant {
  grant: AccessGrant
  events: AgreementEvent[]
}

/** Whom the rules of a grant name. */
export function whoOf({ to, expiry }: Pick<AccessGrant, 'to' | 'expiry'>): Who {
  return expiry?.by === 'server' ? { group: expiry.group } : { agent: to }
}

/** The triples of a grant document, without its events. */
export function writeGrant(grant: AccessGrant): Quad[] {
  const { id, created, from, request, expiry, enforcedBy } = grant
  const record = recordOf(id)
  return [
    triple(id, rdf.type, odrl.Agreement),
    typed(id, dct.created, created, xsd.dateTime),
    ...writeTerms(id, grant),
    ...grant.permissions.map((_, index) =>
      triple(`${documentOf(id)}#permission-${index + 1}`, odrl.assigner, from),
    ),
    ...(request === undefined ? [] : [triple(id, prov.wasDerivedFrom, request)]),
    ...writeExpiry(id, expiry),
    // Named with a fragment: Node Solid Server gives a name that ends in `/.acl` back as broken Turtle.
    ...enforcedBy.map((document) => triple(id, sd.enforcedBy, `${document}#rules`)),
    triple(record, rdf.type, dpv.ConsentRecord),
    triple(record, dpv.hasDataSubject, from),
    triple(record, odrl.hasPolicy, id),
    triple(record, dpv.hasProcess, `${documentOf(id)}#process`),
  ]
}

/** @throws {TermsError} when the document holds no grant that can be used */
export function readGrant(quads: readonly Quad[], document: string): RecordedGrant {
  const [id] = subjectsOf(quads, rdf.type, odrl.Agreement)
  if (id === undefined) throw new TermsError(document, 'no-request')
  const terms = readTerms(quads, id)
  const [permission = ''] = valuesOf(quads, id, odrl.permission)
  const [record = ''] = subjectsOf(quads, odrl.hasPolicy, id)
  const request = valueOf(quads, id, prov.wasDerivedFrom)
  const expiry = readExpiry(quads, id)
  return {
    grant: {
      ...terms,
      id,
      created: valueOf(quads, id, dct.created) ?? '',
      from:
        valueOf(quads, permission, odrl.assigner) ??
        valueOf(quads, record, dpv.hasDataSubject) ??
        '',
      permissions: terms.permissions.map(({ target, modes }) => {
        if (target === undefined) throw new TermsError(document, 'no-resource')
        return { target, modes }
      }),
      ...(request !== undefined && { request }),
      ...(expiry && { expiry }),
      enforcedBy: valuesOf(quads, id, sd.enforcedBy).map((iri) => iri.replace(/#.*/, '')),
    },
    events: readEvents(quads, record),
  }
}

/** The node that the history of a grant or a request hangs on. */
export function recordOf(id: Iri): Iri {
  return `${documentOf(id)}#record`
}

function documentOf(id: Iri): Iri {
  return id.slice(0, id.indexOf('#'))
}

function writeExpiry(id: Iri, expiry: Expiry | undefined): Quad[] {
  if (!expiry) return []
  if (expiry.by === 'next-visit') return [triple(id, sd.expiryEnforcement, sd.EndsAtNextVisit)]
  return [
    triple(id, sd.expiryEnforcement, sd.EndsByServer),
    triple(id, sd.expiryGroup, expiry.group),
  ]
}

function readExpiry(quads: readonly Quad[], id: Iri): Expiry | undefined {
  const group = valueOf(quads, id, sd.expiryGroup)
  if (group !== undefined) return { by: 'server', group }
  return valueOf(quads, id, sd.expiryEnforcement) === undefined ? undefined : { by: 'next-visit' }
}
