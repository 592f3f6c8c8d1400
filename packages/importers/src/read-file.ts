import type { EntryBook } from './entry-book.ts'
import type { Format } from './format.ts'
import { headOf, piecesOf, type InputFile } from './input-file.ts'
import type { Limits } from './limits.ts'
import type { Harvest } from './movement.ts'
import { readers } from './readers.ts'
import { headLength, sniff } from './sniff.ts'
import { encodingOf } from './text-decoding.ts'
import { UnreadableFileError } from './unreadable.ts'

interface Surroundings {
  book: EntryBook
  harvestOf: (source: string) => Harvest
  timeZone: string
  limits: Limits
  /** Tells this file from the others of the import. */
  key: string
  signal: AbortSignal | undefined
  onBytes: (bytes: number) => void | Promise<void> | undefined
}

/**
 * Reads one file into the harvest of its source. What is wrong with it ends up in its book: nothing
 * is thrown but the signal's reason.
 */
export async function readFile(
  file: InputFile,
  around: Surroundings,
): Promise<{ format?: Format; source?: string }> {
  const { book, signal } = around
  const told: { format?: Format; source?: string } = {}
  try {
    await readPieces(piecesOf(file), told, around)
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof UnreadableFileError)) throw error
    refuseFrom(error, book)
  }
  if (book.read === 0) book.refuse(book.whole(), 'no-entries')
  return told
}

async function readPieces(
  pieces: AsyncGenerator<Uint8Array>,
  told: { format?: Format; source?: string },
  { book, harvestOf, timeZone, limits, key, signal, onBytes }: Surroundings,
): Promise<void> {
  const head = await headOf(pieces, headLength)
  const sniffed = sniff(head)
  if ('refused' in sniffed) {
    await pieces.return(undefined)
    return book.refuse(book.whole(), sniffed.refused, sniffed.detail)
  }
  const { source, reader: open } = readers[sniffed.format]
  Object.assign(told, { format: sniffed.format, source })
  const reader = open({ book, harvest: harvestOf(source), timeZone, limits, file: key })
  const decoder = new TextDecoder(encodingOf(head))
  let bytes = 0
  const take = async (piece: Uint8Array) => {
    signal?.throwIfAborted()
    bytes += piece.length
    if (bytes > limits.bytes) throw new UnreadableFileError('file-too-large')
    reader.write(decoder.decode(piece, { stream: true }))
    await onBytes(bytes)
  }
  await take(head)
  for await (const piece of pieces) await take(piece)
  reader.write(decoder.decode())
  reader.end()
}

function refuseFrom({ reason, line, detail }: UnreadableFileError, book: EntryBook): void {
  if (reason === 'too-many-entries') book.refuse(book.beyond(), reason)
  else book.refuse(line === undefined ? book.whole() : book.atLine(line), reason, detail)
}
