import type { Quad } from '@rdfjs/types'
import { ConflictError } from '@selfdata/pod'
import { quadKey } from '@selfdata/records'
import { DataFactory } from 'n3'
import type { AccessOptions } from '../rules/access-options.ts'
import type { WrittenDocument } from './apply-document.ts'
import { refuseLockout } from './document-plan.ts'
import { freshIri } from './edit.ts'
import { accessFrom } from '../view/resource-access.ts'
import { withOwnQuads } from '../rules/rule-document.ts'
import type { RuleDocument } from '../rules/rule-document.ts'
import type { RuleReader } from '../rules/rule-reader.ts'
import { isAs, writeRules } from '../rules/write-rules.ts'

const attempts = 20

/**
 * Takes one written document back: to what it was, when nobody touched it since; otherwise only
 * our own part of it, so that no rule of anybody else is lost.
 *
 * @throws {OwnerLockoutError} when `me` or everybody would lose control by it
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function undoDocument(
  written: WrittenDocument,
  reader: RuleReader,
  options: AccessOptions,
): Promise<void> {
  const { resource } = written.after
  for (let attempt = 1; ; attempt += 1) {
    reader.forget(resource)
    const chain = await reader.chainOf(resource)
    const [now] = chain
    const quads = takenBack(now, written)
    if (quads !== 'absent') {
      const { language } = reader.place
      const rules = accessFrom(withOwnQuads(chain, quads), language).rules
      refuseLockout(resource, accessFrom(chain, language).rules, rules, options.me)
    }
    try {
      reader.assume(await writeRules(now, quads, options))
      return
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === attempts) throw error
    }
  }
}

function takenBack(now: RuleDocument, written: WrittenDocument): Quad[] | 'absent' {
  const { before, after, added, removed } = written
  // Deleted since: there is nothing of ours left.
  if (now.state === 'absent') return 'absent'
  if (isAs(now, after.quads)) return before.state === 'absent' ? 'absent' : before.quads
  const ours = new Set(added.map(quadKey))
  const kept = now.quads.filter((quad) => !ours.has(quadKey(quad)))
  return [...kept, ...named(removed, now)]
}

/** Triples put back into a document that has changed: its blank nodes are others by now. */
function named(removed: readonly Quad[], now: RuleDocument): Quad[] {
  const names = new Map<string, string>()
  const nameOf = <T extends Quad['subject'] | Quad['object']>(term: T) => {
    if (term.termType !== 'BlankNode') return term
    const known = names.get(term.value) ?? freshIri(now.url, now.quads, ['restored', term.value])
    names.set(term.value, known)
    return DataFactory.namedNode(known)
  }
  return removed.map((quad) =>
    DataFactory.quad(nameOf(quad.subject), quad.predicate, nameOf(quad.object)),
  )
}
