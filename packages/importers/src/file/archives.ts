import { Gunzip } from 'fflate'
import { Intake } from '../intake.ts'
import type { Wrapped } from '../sink-for.ts'
import type { Sink } from '../sink.ts'
import { untar } from './tar.ts'
import { damaged, unzipper, type TakeBytes, type Unpacker } from './unpacking.ts'
import { UnreadableFileError } from './unreadable.ts'
import { xlsxSink } from '../xlsx/xlsx-sink.ts'

export const wrappings = { zip: zipSink, tar: tarSink, gzip: gzipSink, xlsx: xlsxSink }

// Archives within each other without end are a trap.
const deepest = 3

/** Opens the files of an archive by their names; nobody: a file is passed over. */
type Open = (name: string) => TakeBytes | undefined

/** An archive: each file in it is laid on the desk and read while it is unpacked. */
function archiveSink(
  { file, desk, loaded, depth }: Wrapped,
  unpackerOf: (open: Open) => Unpacker,
): Sink {
  if (depth >= deepest) throw new UnreadableFileError('unknown-archive')
  let count = 0
  const open = new Set<Intake>()
  const unpacker = unpackerOf((name) => {
    if (isClutter(name)) return undefined
    if (++count > desk.limits.filesInArchive) throw new UnreadableFileError('too-many-entries')
    const inner = new Intake(desk.open(`${file.name}/${name}`), { desk, loaded, depth: depth + 1 })
    open.add(inner)
    return (bytes, last) => {
      inner.write(bytes)
      if (!last) return
      inner.end()
      open.delete(inner)
    }
  })
  return {
    write: (bytes) => unpacker.push(bytes),
    end: () => {
      try {
        unpacker.push(new Uint8Array(0), true)
      } finally {
        for (const inner of open) breakOff(inner)
      }
      // An archive that was read to its end says nothing beside the files in it.
      if (count > 0 && !unpacker.failed) desk.close(file)
    },
  }
}

function zipSink(wrapped: Wrapped): Sink {
  return archiveSink(wrapped, (open) => unzipper(open, wrapped.desk.limits.bytes))
}

function tarSink(wrapped: Wrapped): Sink {
  return archiveSink(wrapped, untar)
}

/** A file packed with gzip: what is in it stands for itself. */
function gzipSink({ file, desk, loaded, depth }: Wrapped): Sink {
  if (depth >= deepest) throw new UnreadableFileError('unknown-archive')
  const inner = new Intake(file, { desk, loaded, depth: depth + 1 })
  let unpacked = 0
  let failed = false
  const gunzip = new Gunzip((bytes) => {
    unpacked += bytes.length
    if (unpacked > desk.limits.bytes) throw new UnreadableFileError('file-too-large')
    inner.write(bytes)
  })
  return {
    write: (bytes) => {
      failed = true
      damaged(() => gunzip.push(bytes))
      failed = false
    },
    end: () => {
      try {
        if (!failed) damaged(() => gunzip.push(new Uint8Array(0), true))
      } finally {
        inner.end()
      }
    },
  }
}

/** What systems put beside people's files. */
function isClutter(name: string): boolean {
  return (
    name.endsWith('/') || /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name)
  )
}

/** The archive ended within a file: what came of it counts, and so does that it was cut off. */
function breakOff(inner: Intake): void {
  inner.end()
  const { book } = inner.file
  book.refuse(book.whole(), 'cut-short')
}
