import { deleteResource, NotFoundError } from '@selfdata/pod'
import { listTree } from './list-tree.ts'
import type { TaskFailure, TaskOptions } from './task.ts'

/** What was erased. */
export interface Erased {
  documents: number
  /** What is still there, and why. */
  failures: TaskFailure[]
}

/** Erases a container and everything below it, documents first. What cannot be erased is named. */
export async function eraseAll(
  container: string,
  { onProgress, ...options }: TaskOptions,
): Promise<Erased> {
  const tree = await listTree(container, options)
  const failures = [...tree.failures]
  const all = [...tree.documents, ...tree.containers]
  let documents = 0
  for (const [done, url] of all.entries()) {
    onProgress?.({ done, total: all.length })
    try {
      await deleteResource(url, options)
      if (!url.endsWith('/')) documents += 1
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!(error instanceof NotFoundError)) failures.push({ path: url, error })
    }
  }
  onProgress?.({ done: all.length, total: all.length })
  return { documents, failures }
}
