import type { Sniffed } from './format.ts'
import { sniffJson } from './sniff-json.ts'
import { sniffXml } from './sniff-xml.ts'
import { encodingOf, isBinary } from './text-decoding.ts'

/** How many of a file's first bytes are looked at. */
export const headLength = 262_144

/** Tells the format of a file by its first bytes. Its name plays no part. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return { refused: 'empty-file' }
  const encoding = encodingOf(head)
  const known = sniffBinary(head)
  if (known) return known
  if (isBinary(head, encoding)) return { refused: 'unknown-format' }
  const text = new TextDecoder(encoding).decode(head, { stream: true }).trimStart()
  if (text === '') return { refused: 'empty-file' }
  if (text.startsWith('<')) return sniffXml(text)
  if (text.startsWith('{') || text.startsWith('[')) return sniffJson(text)
  // What Takeout gives since 2024 in the place of the timeline.
  if (/encrypted.{0,40}backup/is.test(text.slice(0, 4096))) return { refused: 'encrypted-backup' }
  return { refused: 'unknown-format' }
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
  if (start.slice(4, 8) === 'ftyp') return { refused: 'picture' }
  return signatures.find(([signature]) => start.startsWith(signature))?.[1]
}
