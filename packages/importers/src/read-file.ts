import { refuseFrom, type Desk } from './desk.ts'
import { Intake } from './intake.ts'
import { headOf, piecesOf, type InputFile } from './file/input-file.ts'
import { load, type Loaded } from './sink-for.ts'
import { headLength, sniff } from './sniff.ts'
import { UnreadableFileError } from './file/unreadable.ts'

interface Surroundings {
  desk: Desk
  signal: AbortSignal | undefined
  onBytes: (bytes: number) => void | Promise<void> | undefined
}

/**
 * Lays one file, and the files in it where it is an archive, on the desk and reads them. What is
 * wrong with it ends up in its book: nothing is thrown but the signal's reason.
 */
export async function readFile(input: InputFile, around: Surroundings): Promise<void> {
  const file = around.desk.open(input.name)
  const pieces = piecesOf(input)
  try {
    const head = await headOf(pieces, headLength)
    const intake = new Intake(file, { desk: around.desk, loaded: await loadedFor(head), depth: 0 })
    await takeIn(intake, head, pieces, around)
  } catch (error) {
    around.signal?.throwIfAborted()
    if (!(error instanceof UnreadableFileError)) throw error
    refuseFrom(error, file.book)
  } finally {
    await pieces.return(undefined)
  }
}

async function takeIn(
  intake: Intake,
  head: Uint8Array,
  pieces: AsyncGenerator<Uint8Array>,
  { signal, onBytes }: Surroundings,
): Promise<void> {
  let bytes = 0
  const take = async (piece: Uint8Array) => {
    signal?.throwIfAborted()
    intake.write(piece)
    bytes += piece.length
    await onBytes(bytes)
  }
  await take(head)
  for await (const piece of pieces) {
    if (intake.done) break
    await take(piece)
  }
  intake.end()
}

async function loadedFor(head: Uint8Array): Promise<Loaded> {
  const sniffed = sniff(head)
  return 'as' in sniffed ? load(sniffed.as) : { texts: {}, sinks: {}, wrappings: {} }
}
