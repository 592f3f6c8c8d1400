import type { Sniffed } from './format.ts'
import { CsvRows, delimiterOf } from './table/csv-rows.ts'
import { defaultLimits } from './file/limits.ts'
import { asList, isJsonLines, withoutMark } from './json/json-lines.ts'
import { sniffJson } from './json/sniff-json.ts'
import { sniffXml } from './xml/sniff-xml.ts'
import { longestPreamble, tableFormats } from './table/table-formats.ts'
import type { Cells } from './table/table.ts'
import { isTar } from './file/tar.ts'
import { encodingOf, isBinary } from './file/text-decoding.ts'

/** How many of a file's first bytes are looked at. */
export const headLength = 262_144

/** Tells the format of a file by its first bytes. Its name plays no part. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return { refused: 'empty-file' }
  const encoding = encodingOf(head)
  const known = sniffBinary(head)
  if (known) return known
  if (isBinary(head, encoding)) return { refused: 'unknown-format' }
  const text = withoutMark(new TextDecoder(encoding).decode(head, { stream: true }).trimStart())
  if (text === '') return { refused: 'empty-file' }
  if (isTurtle(text)) return { as: 'selfdata-turtle' }
  if (text.startsWith('<')) return sniffXml(text)
  if (text.startsWith('{') && !isOwnTracks(text) && isJsonLines(text)) {
    const sniffed = sniffJson(asList(text))
    return 'as' in sniffed ? { ...sniffed, lines: true } : sniffed
  }
  if (text.startsWith('{') || text.startsWith('[')) return sniffJson(text)
  if (isOwnTracks(text)) return { as: 'owntracks' }
  // What Takeout gives since 2024 in the place of the timeline.
  if (/encrypted.{0,40}backup/is.test(text.slice(0, 4096))) return { refused: 'encrypted-backup' }
  return isKnownTable(text) ? { as: 'csv' } : { refused: 'unknown-format' }
}

/** Messages of OwnTracks say what they are. */
function isOwnTracks(text: string): boolean {
  return /"_type"\s*:\s*"(?:location|transition|waypoint|lwt|encrypted)"/.test(
    text.slice(0, 65_536),
  )
}

/** Turtle begins with prefixes, or with the address of what it speaks of. */
function isTurtle(text: string): boolean {
  return /^(?:#[^\n]*\n\s*)*(?:@prefix|@base|PREFIX|BASE)\s|^<https?:\/\/[^>\s]+>\s/.test(text)
}

function isKnownTable(text: string): boolean {
  let known = false
  const before: Cells[] = []
  const rows = new CsvRows(
    (cells) => {
      known ||= tableFormats.some(({ recognises }) => recognises(cells, before))
      if (before.length < longestPreamble) before.push(cells)
    },
    { delimiter: delimiterOf(text), limits: defaultLimits },
  )
  try {
    rows.write(text.slice(0, 65_536))
  } catch {
    // Reading will say what is wrong, and where.
  }
  rows.end()
  return known
}

/** Workbooks, other office documents and archives all are zip files: the names of their parts differ. */
function sniffZip(head: Uint8Array): Sniffed {
  const text = latin1(head)
  // Local headers of a zip file: signature, 26 bytes, name.
  // oxlint-disable-next-line no-control-regex
  const names = [...text.matchAll(/PK\u0003\u0004[^]{26}([\w[][\w./[\]-]{0,100})/g)].map(
    ([, name]) => name!,
  )
  if (names.some((name) => name.startsWith('xl/'))) return { as: 'xlsx' }
  if (names.some((name) => /^(word|ppt)\/|^mimetype/.test(name)))
    return { refused: 'office-document' }
  return { as: 'zip' }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

const signatures: [string, Sniffed][] = [
  ['%PDF', { refused: 'office-document', detail: 'PDF' }],
  ['\u00D0\u00CF\u0011\u00E0', { refused: 'office-document', detail: 'Office 97–2003' }],
  ['Rar!', { refused: 'unknown-archive', detail: 'RAR' }],
  ['7z\u00BC\u00AF', { refused: 'unknown-archive', detail: '7-Zip' }],
  ['BZh', { refused: 'unknown-archive', detail: 'bzip2' }],
  ['\u00FD7zXZ', { refused: 'unknown-archive', detail: 'xz' }],
  ['\u00FF\u00D8\u00FF', { refused: 'picture', detail: 'JPEG' }],
  ['\u0089PNG', { refused: 'picture', detail: 'PNG' }],
  ['GIF8', { refused: 'picture', detail: 'GIF' }],
  ['RIFF', { refused: 'picture' }],
]

function sniffBinary(head: Uint8Array): Sniffed | undefined {
  const start = String.fromCharCode(...head.subarray(0, 12))
  if (start.startsWith('PK\u0003\u0004')) return sniffZip(head)
  if (start.startsWith('\u001F\u008B')) return { as: 'gzip' }
  if (isTar(head)) return { as: 'tar' }
  if (start.slice(8, 12) === '.FIT') return { as: 'fit' }
  if (start.slice(4, 8) === 'ftyp') return { refused: 'picture' }
  return signatures.find(([signature]) => start.startsWith(signature))?.[1]
}
