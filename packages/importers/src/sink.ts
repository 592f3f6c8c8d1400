import { joined } from './file/input-file.ts'
import { UnreadableFileError } from './file/unreadable.ts'
import type { Reader } from './reader.ts'
import type { Encoding } from './file/text-decoding.ts'

/** Takes the bytes of a file in, piece by piece. */
export interface Sink {
  /** @throws {UnreadableFileError} when the rest of the file makes no sense */
  write(bytes: Uint8Array): void
  end(): void
}

/** A reader of text as a sink of bytes. */
export function textSink(reader: Reader, encoding: Encoding): Sink {
  const decoder = new TextDecoder(encoding)
  return {
    write: (bytes) => reader.write(decoder.decode(bytes, { stream: true })),
    end: () => {
      reader.write(decoder.decode())
      reader.end()
    },
  }
}

/** A sink that needs the whole file at once; at most `limit` bytes. */
export function wholeSink(read: (bytes: Uint8Array) => void, limit: number): Sink {
  const pieces: Uint8Array[] = []
  let size = 0
  return {
    write: (bytes) => {
      size += bytes.length
      if (size > limit) throw new UnreadableFileError('file-too-large')
      pieces.push(bytes)
    },
    end: () => read(joined(pieces)),
  }
}
