import { Gunzip } from 'fflate'
import { Intake } from './intake.ts'
import type { Wrapped } from './sink-for.ts'
import type { Sink } from './sink.ts'
import { damaged, unzipper } from './unpacking.ts'
import { UnreadableFileError } from './unreadable.ts'
import { xlsxSink } from './xlsx/xlsx-sink.ts'

export const wrappings = { zip: zipSink, gzip: gzipSink, xlsx: xlsxSink }

// An archive in an archive in an archive is a trap.
const deepest = 2

/** A zip archive: each file in it is laid on the desk and read while it is unpacked. */
function zipSink({ file, desk, loaded, depth }: Wrapped): Sink {
  if (depth >= deepest) throw new UnreadableFileError('unknown-archive')
  let count = 0
  let open: Intake | undefined
  const unzip = unzipper((name) => {
    if (isClutter(name)) return undefined
    if (++count > desk.limits.filesInArchive) throw new UnreadableFileError('too-many-entries')
    const inner = new Intake(desk.open(`${file.name}/${name}`), { desk, loaded, depth: depth + 1 })
    open = inner
    return (bytes, last) => {
      inner.write(bytes)
      if (!last) return
      inner.end()
      open = undefined
    }
  }, desk.limits.bytes)
  return {
    write: (bytes) => unzip.push(bytes),
    end: () => {
      try {
        unzip.push(new Uint8Array(0), true)
      } finally {
        if (open) breakOff(open)
      }
      // An archive that was read to its end says nothing beside the files in it.
      if (count > 0 && !unzip.failed) desk.close(file)
    },
  }
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
