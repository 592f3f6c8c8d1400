import type { Quad } from '@rdfjs/types'
import type { Iri } from '@selfdata/vocab'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'

/** One thing to change in the rule document of one resource. */
export interface Edit {
  kind: 'grant' | 'revoke'
  who: Who
  /** Only through this app. Web Access Control cannot say it. */
  client?: Iri
  modes: readonly AccessMode[]
  reaches: readonly Reach[]
}

/**
 * A fragment of `document` for a rule, which none of its triples uses yet. It is made from what the
 * rule says: two devices that write at once never give one name to two different rules.
 */
export function freshIri(document: string, quads: readonly Quad[], content: unknown): Iri {
  const taken = new Set(quads.flatMap((quad) => [quad.subject.value, quad.object.value]))
  const name = `${document}#rule-${shortHash(JSON.stringify(content))}`
  let iri = name
  for (let count = 2; taken.has(iri); count += 1) iri = `${name}-${count}`
  return iri
}

/** 32 bits in base 36 (FNV-1a): enough to tell the rules of one document apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
