import { joined } from './input-file.ts'
import type { TakeBytes, Unpacker } from './unpacking.ts'

const block = 512
const decoder = new TextDecoder()

/**
 * Unpacks a tar archive piece by piece: POSIX and GNU. Long names are those of the header only; what
 * is no plain file is passed over.
 *
 * @param open says, for each file in it, who takes its bytes; nobody: it is passed over
 */
export function untar(open: (name: string) => TakeBytes | undefined): Unpacker {
  let waiting: Uint8Array = new Uint8Array(0)
  let take: TakeBytes | undefined
  /** Bytes of the open file that are still to come, and with what fills its last block. */
  let [left, filled] = [0, 0]

  function begin(header: Uint8Array): void {
    const size = Number.parseInt(textAt(header, 124, 12), 8) || 0
    left = size
    filled = Math.ceil(size / block) * block
    const kind = textAt(header, 156, 1)
    const name = [textAt(header, 345, 155), textAt(header, 0, 100)].filter(Boolean).join('/')
    take = name !== '' && (kind === '' || kind === '0') ? open(name) : undefined
    if (size === 0) take?.(new Uint8Array(0), true)
  }

  function pass(bytes: Uint8Array): void {
    const own = bytes.subarray(0, Math.min(left, bytes.length))
    left -= own.length
    filled -= bytes.length
    if (own.length > 0) take?.(own, left === 0)
  }

  function push(bytes: Uint8Array): void {
    let rest = joined([waiting, bytes])
    while (rest.length > 0) {
      if (filled === 0 && rest.length < block) break
      const length = filled === 0 ? block : Math.min(filled, rest.length)
      const piece = rest.subarray(0, length)
      if (filled === 0) begin(piece)
      else pass(piece)
      rest = rest.subarray(length)
    }
    waiting = rest
  }
  return { push, failed: false }
}

/** Whether bytes begin like a tar archive. */
export function isTar(head: Uint8Array): boolean {
  return textAt(head, 257, 5) === 'ustar'
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  const text = decoder.decode(bytes.subarray(at, at + length))
  return text.split('\0')[0]!.trim()
}
