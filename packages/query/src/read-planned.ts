import { acrossPods, getResource, ifThere, inParallel } from '@selfdata/pod'
import type { MissingPod, PodToRead } from '@selfdata/pod'
import type { PlannedDocument } from './plan-question.ts'
import type { SourceDocument } from './source-document.ts'

/** What was read for a question. */
export interface ReadPlanned<P extends PodToRead = PodToRead> {
  readonly documents: readonly SourceDocument[]
  readonly missing: readonly MissingPod<P>[]
}

/** How to read. */
export interface ReadPlannedOptions {
  /** Seconds for each pod. @default 20 */
  deadline?: number
  signal?: AbortSignal
  onProgress?: (progress: { done: number; total: number }) => void
}

const requestsAtOnce = 4

/**
 * Reads the documents of a plan, all pods side by side. A pod of which one document fails is missing
 * as a whole: half a pod would be a wrong answer that looks right.
 */
export async function readPlanned<P extends PodToRead>(
  documents: readonly PlannedDocument<P>[],
  { deadline = 20, signal, onProgress }: ReadPlannedOptions = {},
): Promise<ReadPlanned<P>> {
  let done = 0
  const total = documents.length
  const pods = [...new Set(documents.map(({ pod }) => pod))]
  const read = await acrossPods(
    pods,
    (pod, options) => {
      const own = documents.filter((document) => document.pod === pod)
      return inParallel(own, requestsAtOnce, async ({ url, series, stream, holds }) => {
        const resource = await ifThere(getResource(url, options))
        done += 1
        onProgress?.({ done, total })
        return { url, series, stream, holds, text: resource?.text ?? '' }
      })
    },
    { deadline, ...(signal && { signal }) },
  )
  return { documents: read.answers.flatMap(({ value }) => value), missing: read.missing }
}
