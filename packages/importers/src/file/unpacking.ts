import { Unzip, UnzipInflate } from 'fflate'
import { UnreadableFileError } from './unreadable.ts'

/** Does some unpacking; what the library finds wrong with the bytes is said in our words. */
export function damaged(action: () => void): void {
  try {
    action()
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error
    if (error instanceof Error && 'code' in error)
      throw new UnreadableFileError('damaged', { detail: error.message })
    throw error
  }
}

/** Takes the bytes of one file in an archive. */
export type TakeBytes = (bytes: Uint8Array, last: boolean) => void

/** Takes an archive in, piece by piece. */
export interface Unpacker {
  /** Takes nothing any more once it has failed. */
  push(bytes: Uint8Array, last?: boolean): void
  readonly failed: boolean
}

/**
 * Unpacks a zip archive piece by piece.
 *
 * @param open says, for each file in it, who takes its bytes; nobody: it is passed over
 * @param limit bytes of all files together
 */
export function unzipper(open: (name: string) => TakeBytes | undefined, limit: number): Unpacker {
  let unpacked = 0
  let failed = false
  const unzip = new Unzip((entry) => {
    const take = open(entry.name)
    if (!take) return
    entry.ondata = (error, bytes, last) => {
      // The library hands our own refusals back to us as errors of its own.
      if (error instanceof UnreadableFileError) throw error
      if (error) throw new UnreadableFileError('damaged', { detail: error.message })
      unpacked += bytes.length
      if (unpacked > limit) throw new UnreadableFileError('file-too-large')
      take(bytes, last)
    }
    try {
      entry.start()
    } catch (error) {
      // A way of packing that nobody uses today, or a password.
      throw new UnreadableFileError('unknown-archive', { detail: String(error) })
    }
  })
  unzip.register(UnzipInflate)
  return {
    push: (bytes, last) => {
      if (failed) return
      failed = true
      damaged(() => unzip.push(bytes, last))
      failed = false
    },
    get failed() {
      return failed
    },
  }
}
