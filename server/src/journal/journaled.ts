import type { JournalDependencies } from './journal-dependencies.ts'
import { notingFetch } from './noting-fetch.ts'
import { keepVisit, sendVisits } from './send-visits.ts'
import type { Sender } from './send-visits.ts'
import type { Use } from './visit.ts'

/** A visit to a pod, whatever is done there. */
export interface Visiting extends Sender {
  /** Documents that the visit is to add to, noted even when everything was there already. */
  documents: Iterable<string>
}

/**
 * Does something in a pod and writes into the pod's journal what was read and written: one more
 * request. A journal that does not take it breaks nothing: the visit is kept and goes with the next
 * one. So does a visit that was broken off; what it did before is noted all the same.
 */
export async function journaled<T>(
  { documents, ...sender }: Visiting,
  visit: (noting: typeof fetch) => Promise<T>,
  dependencies: JournalDependencies,
): Promise<T> {
  const at = dependencies.now().toISOString()
  const notes = notingFetch(sender.fetch)
  const noted = (uses: Use[]) => ({ id: crypto.randomUUID(), at, uses })
  const done = await visit(notes.fetch).catch(async (error: unknown) => {
    const uses = notes.uses()
    if (uses.some(({ refused }) => !refused))
      await keepVisit(noted(uses), sender.link.id, dependencies)
    throw error
  })
  await sendVisits(noted(withAdded(notes.uses(), documents)), sender, dependencies)
  return done
}

/**
 * Adds what an earlier visit wrote and could not tell, because it was killed: the records are there,
 * and this visit, which brings the same ones, sent nothing to their documents.
 */
function withAdded(uses: readonly Use[], documents: Iterable<string>): Use[] {
  const written = uses
    .filter(({ mode, refused }) => mode !== 'read' && !refused)
    .flatMap(({ resources }) => resources)
  // A long month goes on in `2026-03-2.ttl`.
  const isTold = (document: string) => {
    const base = document.replace(/\.ttl$/, '')
    return written.some(
      (one) => one.startsWith(base) && /^(-\d+)?\.ttl$/.test(one.slice(base.length)),
    )
  }
  const untold = [...new Set(documents)].filter((document) => !isTold(document)).toSorted()
  if (untold.length === 0) return [...uses]
  const isAppend = ({ mode, refused }: Use) => mode === 'append' && !refused
  const added = uses.find(isAppend)?.resources ?? []
  const append: Use = {
    mode: 'append',
    refused: false,
    resources: [...added, ...untold].toSorted(),
  }
  return [...uses.filter((use) => !isAppend(use)), append]
}
