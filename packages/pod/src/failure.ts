import { ResourceError } from './errors.ts'

/** A document that could not be read, and why. */
export interface Failure {
  readonly url: string
  readonly error: ResourceError
}

/** The result, or what kept the document from being read; other errors are passed on. */
export async function orFailure<T>(url: string, reading: Promise<T>): Promise<T | Failure> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof ResourceError) return { url, error }
    throw error
  }
}

/** Tells failures from results that have no `error` of their own. */
export function isFailure(result: object): result is Failure {
  return 'error' in result && result.error instanceof ResourceError
}

/** Sorts results from failures, both in order. */
export function parted<T extends object>(results: readonly (T | Failure)[]): [T[], Failure[]] {
  const found: T[] = []
  const failures: Failure[] = []
  for (const result of results) {
    if (isFailure(result)) failures.push(result)
    else found.push(result)
  }
  return [found, failures]
}
