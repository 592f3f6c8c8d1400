import { UnreadableFileError } from './unreadable.ts'

/** A file as the person gave it. The name is shown in the report; what it is, its content says. */
export interface InputFile {
  name: string
  /** The whole content; or, for large files, … */
  bytes?: Uint8Array
  /** … a stream of it (`File.stream()` in a browser). */
  stream?: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>
  /** Bytes of the stream, where known: lets progress be told as a share. */
  size?: number
}

/** Bytes handed on at a time when a file comes as a whole. */
const pieceLength = 1 << 20

/**
 * The bytes of a file, piece by piece.
 *
 * @throws {UnreadableFileError} when the stream fails
 */
export async function* piecesOf(file: InputFile): AsyncGenerator<Uint8Array> {
  const { bytes, stream } = file
  if (bytes)
    for (let at = 0; at < bytes.length; at += pieceLength)
      yield bytes.subarray(at, at + pieceLength)
  if (!stream) return
  const pieces = 'getReader' in stream ? iterated(stream) : stream
  try {
    yield* pieces
  } catch (error) {
    throw new UnreadableFileError('unreadable-file', { detail: String(error) })
  }
}

// Not every browser lets a ReadableStream be iterated.
async function* iterated(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** The first bytes of a file, at least so many where it has them, and the rest of it. */
export async function headOf(
  pieces: AsyncIterator<Uint8Array>,
  length: number,
): Promise<Uint8Array> {
  const head: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const { done, value } = await pieces.next()
    if (done) break
    head.push(value)
    size += value.length
  }
  return joined(head)
}

/** Several pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
