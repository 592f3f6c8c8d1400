import { quadDifference, readTurtle } from '@selfdata/records'
import { sd } from '@selfdata/vocab'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'
import { insertQuads } from '../document/insert-quads.ts'
import { patchResource } from '../resource/patch-resource.ts'
import { takesPatches } from '../resource/patch-support.ts'
import { redo } from '../document/redo.ts'
import { readVersioned, swapDocument } from '../document/versioned-document.ts'
import type { Draft } from './drafts.ts'
import { mergeDraft } from './merge-draft.ts'
import type { Merged } from './merge-draft.ts'

/**
 * Brings a changed document into the pod, together with what happened there meanwhile. It may be
 * repeated: what is there already is not written again.
 *
 * @param options its `fetch` asks the pod itself
 * @throws {ResourceError} when the pod refuses or does not answer
 */
export async function sendDraft(
  draft: Draft,
  options: RequestOptions,
): Promise<Merged['conflicts']> {
  const { url } = draft
  const base = draft.base === undefined ? [] : readTurtle(draft.base, { base: url })
  const mine = readTurtle(draft.text, { base: url })
  const hasWriters = mine.some(({ predicate }) => predicate.value === sd.revision)
  let conflicts: Merged['conflicts'] = []
  await redo(async () => {
    if (hasWriters) {
      const there = await readVersioned(url, options)
      const merged = mergeDraft({ url, base, mine, theirs: there.quads })
      ;({ conflicts } = merged)
      await swapDocument(there, merged.quads, options)
      return
    }
    const there = await ifThere(getDocument(url, options))
    const theirs = there?.quads ?? []
    const merged = mergeDraft({ url, base, mine, theirs })
    ;({ conflicts } = merged)
    const { inserts, deletes } = quadDifference(theirs, merged.quads)
    const patches = there && takesPatches(there.headers)
    if (deletes.length > 0) await patchResource(url, { inserts, deletes }, { ...options, patches })
    else if (inserts.length > 0) await insertQuads(url, inserts, { ...options, patches })
  })
  return conflicts
}
