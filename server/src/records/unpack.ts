import { createHash } from 'node:crypto'
import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BodyTooLargeError } from '../identity/limited-body.ts'

/** The bytes of a batch cannot be unpacked. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError'
}

/** How the bytes of a batch travel. */
export interface Packing {
  gzip: boolean
  /** Largest size once unpacked, in bytes: a small file can hold an endless one. */
  maxBytes: number
}

/** Bytes as they come, and their hash once they have all come. */
export interface Unpacked {
  bytes: AsyncIterable<Uint8Array>
  digest: () => string
}

/**
 * Unpacks the bytes of a batch as they are asked for. Reading them throws {@link UnpackError} when
 * they are broken, and {@link BodyTooLargeError} when there are too many.
 */
export function unpack(chunks: AsyncIterable<Uint8Array>, { gzip, maxBytes }: Packing): Unpacked {
  const hash = createHash('sha256')
  async function* counted() {
    let seen = 0
    for await (const chunk of gzip ? gunzip(chunks) : chunks) {
      seen += chunk.byteLength
      if (seen > maxBytes) throw new BodyTooLargeError(maxBytes)
      hash.update(chunk)
      yield chunk
    }
  }
  return { bytes: counted(), digest: () => hash.digest('base64url') }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks)
  const gunzipped = createGunzip()
  // Errors of either reach us below, through the one that is read.
  pipeline(source, gunzipped, () => {})
  try {
    for await (const chunk of gunzipped as AsyncIterable<Uint8Array>) yield chunk
  } catch (cause) {
    const broken = cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_')
    throw broken ? new UnpackError('Unpacking a batch failed', { cause }) : cause
  }
}
