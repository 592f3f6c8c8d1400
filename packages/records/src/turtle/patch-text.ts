import { solid, type Iri } from '@selfdata/vocab'
import { iriNames } from './iri-names.ts'
import type { QuadDifference } from '../quads/quad-difference.ts'
import { TermError } from '../quads/term-error.ts'
import { prefixText, triplesText } from './triples-text.ts'

/**
 * The body of an N3 Patch (`text/n3`) on the document at `base`.
 *
 * Without `deletes` it can be sent any number of times with one effect. With `deletes`, a server
 * refuses it (409) unless every deleted triple is there: of several writers exactly one succeeds.
 *
 * @throws {TermError} for blank nodes (Solid Protocol, n3-patch: they cannot be inserted or deleted)
 */
export function patchText(
  { inserts, deletes }: Partial<QuadDifference>,
  { base }: { base: Iri },
): string {
  const names = iriNames(base)
  const used = new Map<string, Iri>()
  const part = (predicate: Iri, quads: QuadDifference['inserts'] = []) => {
    if (quads.length === 0) return []
    const blank = quads
      .flatMap((q) => [q.subject, q.object])
      .find((t) => t.termType === 'BlankNode')
    if (blank) throw new TermError(blank.value, 'a patch cannot name a blank node')
    const { statements, prefixes } = triplesText(quads, { base })
    for (const [prefix, iri] of prefixes) used.set(prefix, iri)
    return [`${names.text(predicate)} {\n${statements.join('')}}`]
  }
  const parts = [
    `_:patch a ${names.text(solid.InsertDeletePatch)}`,
    ...part(solid.deletes, deletes),
    ...part(solid.inserts, inserts),
  ]
  for (const [prefix, iri] of names.used) used.set(prefix, iri)
  return `${prefixText(used)}\n${parts.join(' ;\n')} .\n`
}
