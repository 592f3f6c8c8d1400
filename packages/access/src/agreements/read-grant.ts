import type { Quad } from '@rdfjs/types'
import { dct, dpv, odrl, prov, rdf, sd } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { subjectsOf, valueOf, valuesOf } from '../graph.ts'
import { readEvents } from './event.ts'
import type { Expiry, RecordedGrant } from './grant.ts'
import { readTerms } from './read-terms.ts'
import { TermsError } from './terms-error.ts'

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

function readExpiry(quads: readonly Quad[], id: Iri): Expiry | undefined {
  const group = valueOf(quads, id, sd.expiryGroup)
  if (group !== undefined) return { by: 'server', group }
  return valueOf(quads, id, sd.expiryEnforcement) === undefined ? undefined : { by: 'next-visit' }
}
