import type { Quad } from '@rdfjs/types'
import type { RequestOptions } from '../resource/exchange.ts'
import { redo } from './redo.ts'
import { readVersioned, swapDocument } from './versioned-document.ts'

/**
 * Changes a small document that several devices write, losing nobody's change.
 *
 * @param edit what the document should say, from what it says; called again when a race is lost
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function editDocument(
  url: string,
  edit: (quads: readonly Quad[]) => readonly Quad[],
  options: RequestOptions,
): Promise<void> {
  await redo(async () => {
    const document = await readVersioned(url, { ...options, fresh: true })
    await swapDocument(document, edit(document.quads), options)
  })
}
