import { listContainer, ResourceError } from '@selfdata/pod'
import type { TaskFailure, TaskOptions } from './task.ts'

/** Everything below a container. */
export interface Tree {
  documents: string[]
  /** Deepest first, the container itself last. */
  containers: string[]
  /** Containers that could not be listed. */
  failures: TaskFailure[]
}

const containerLimit = 2000

/** Lists a container and everything below it that is `wanted`, one request per container. */
export async function listTree(
  container: string,
  options: TaskOptions,
  wanted: (url: string) => boolean = () => true,
): Promise<Tree> {
  const tree: Tree = { documents: [], containers: [], failures: [] }
  const queue = [container]
  for (const url of queue) {
    try {
      const { members: all, truncated } = await listContainer(url, options)
      const members = all.filter((one) => wanted(one.url))
      if (truncated || queue.length > containerLimit) {
        throw new ResourceError('Listing', url, 'there is more than can be listed')
      }
      tree.containers.unshift(url)
      queue.push(...members.filter((one) => one.isContainer).map((one) => one.url))
      tree.documents.push(...members.filter((one) => !one.isContainer).map((one) => one.url))
    } catch (error) {
      options.signal?.throwIfAborted()
      tree.failures.push({ path: url, error })
    }
  }
  return tree
}
