import { joined } from '../file/input-file.ts'
import type { Limits } from '../file/limits.ts'
import type { Cells } from '../table/table.ts'
import { unzipper } from '../file/unpacking.ts'
import { readSheet } from './read-sheet.ts'
import { UnreadableFileError } from '../file/unreadable.ts'
import { countsFrom1904, sharedTexts, sheetNames } from './workbook-parts.ts'

// A workbook of a household's readings comes nowhere near it.
const largest = 200_000_000
const sheet = /^xl\/worksheets\/[^/]+\.xml$/
const needed = /^xl\/(workbook\.xml|sharedstrings\.xml|_rels\/workbook\.xml\.rels)$/

/** One sheet of a workbook. */
interface Sheet {
  name: string
  /** Hands on the rows that have something in them, with their number. */
  read(onRow: (cells: Cells, row: number) => void): void
}

/** Takes the bytes of a workbook in; its sheets can be read once they all came. */
export interface OpenWorkbook {
  push(bytes: Uint8Array): void
  /**
   * In the order of their parts; none of a workbook that could not be unpacked.
   *
   * @throws {UnreadableFileError} `days-since-1904`: its dates would be read four years too early
   */
  sheets(): Sheet[]
  readonly failed: boolean
}

/** Unpacks the parts of an Excel workbook that tables are made of. */
export function openWorkbook(limits: Limits): OpenWorkbook {
  const parts = new Map<string, Uint8Array[]>()
  const unzip = unzipper(
    (name) => {
      const path = name.toLowerCase()
      if (!sheet.test(path) && !needed.test(path)) return undefined
      const pieces: Uint8Array[] = []
      parts.set(path, pieces)
      return (bytes) => pieces.push(bytes.slice())
    },
    Math.min(largest, limits.bytes),
  )
  const part = (path: string) => joined(parts.get(path) ?? [])
  return {
    push: (bytes) => unzip.push(bytes),
    get failed() {
      return unzip.failed
    },
    sheets: () => {
      unzip.push(new Uint8Array(0), true)
      if (unzip.failed) return []
      if (countsFrom1904(part('xl/workbook.xml'), limits))
        throw new UnreadableFileError('days-since-1904')
      const texts = sharedTexts(part('xl/sharedstrings.xml'), limits)
      const names = sheetNames(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'), limits)
      return [...parts.keys()]
        .filter((path) => sheet.test(path))
        .toSorted()
        .map((path) => ({
          name: names.get(path) ?? path,
          read: (onRow) => readSheet(part(path), { texts, limits }, onRow),
        }))
    },
  }
}
