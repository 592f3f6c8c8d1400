import type { Quad } from '@rdfjs/types'
import type { Iri } from '@selfdata/vocab'
import type { AccessMode, Reach, Who } from './access-rule.ts'

/** One thing to change in the rule document of one resource. */
export interface Edit {
  kind: 'grant' | 'revoke'
  who: Who
  /** Only through this app. Web Access Control cannot say it. */
  client?: Iri
  modes: readonly AccessMode[]
  reaches: readonly Reach[]
}

/** A fragment of `document` that none of its triples uses yet: `#rule-1`, `#rule-2`, … */
export function freshIri(document: string, quads: readonly Quad[], name = 'rule'): Iri {
  const taken = new Set(quads.flatMap((quad) => [quad.subject.value, quad.object.value]))
  for (let count = 1; ; count += 1) {
    const iri = `${document}#${name}-${count}`
    if (!taken.has(iri)) return iri
  }
}
