import { ConflictError } from '../errors.ts'
import { isUnknown } from '../resource/is-unknown.ts'

/** Each round of a race has a winner: this many writers may race before the last one gives up. */
const conflicts = 40
const silences = 3

/**
 * Does something that reads, decides and writes; and again, from reading on, when somebody else
 * was first or when it is not known whether the write happened.
 *
 * @throws the last error, after three attempts without an answer or 40 lost races
 */
export async function redo<T>(attempt: () => Promise<T>): Promise<T> {
  for (let lost = 0, silent = 0; ;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isUnknown(error)) throw error
      if (error instanceof ConflictError ? ++lost === conflicts : ++silent === silences) throw error
    }
  }
}
