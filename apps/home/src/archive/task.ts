import type { Fetch } from '@selfdata/pod'

/** What long work takes from outside. */
export interface TaskOptions {
  fetch: Fetch
  signal?: AbortSignal
  /** Told after each file. */
  onProgress?: (progress: { done: number; total: number }) => void
}

/** A file that was left out, and why. */
export interface TaskFailure {
  path: string
  error: unknown
}
