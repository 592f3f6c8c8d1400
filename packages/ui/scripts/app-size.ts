/**
 * What a built app downloads before its first page can be used, in kB after gzip: the entry, all
 * that it imports, and the texts of one language. Fails above the budget.
 *
 *     node packages/ui/scripts/app-size.ts apps/mobility/dist [--json]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budgetInKilobytes = 180

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

const folder = process.argv[2] ?? 'dist'
const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>

/** Keys of the chunks that come with this one. */
function withImports(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const imported of manifest[key]?.imports ?? []) withImports(imported, seen)
  return seen
}

const kilobytes = (file: string) => gzipSync(readFileSync(join(folder, file))).length / 1000

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
const texts = Object.keys(manifest).filter((key) => key.endsWith('locales/fr.json'))
const keys = new Set([...entries, ...texts].flatMap((key) => [...withImports(key)]))
const chunks = [...keys].flatMap((key) => manifest[key] ?? [])
const scripts = chunks
  .map(({ file }) => ({ file, size: kilobytes(file) }))
  .toSorted((one, other) => other.size - one.size)
const styles = [...new Set(chunks.flatMap(({ css = [] }) => css))]
const total = scripts.reduce((sum, { size }) => sum + size, 0)
const styleTotal = styles.reduce((sum, file) => sum + kilobytes(file), 0)

const lines = process.argv.includes('--json')
  ? [JSON.stringify({ scripts: total, styles: styleTotal, budget: budgetInKilobytes })]
  : [
      ...scripts.map(({ file, size }) => `${size.toFixed(1).padStart(8)} kB  ${file}`),
      `${total.toFixed(1).padStart(8)} kB  JavaScript at the start, of ${budgetInKilobytes} kB`,
      `${styleTotal.toFixed(1).padStart(8)} kB  styles`,
    ]
process.stdout.write(`${lines.join('\n')}\n`)
if (total > budgetInKilobytes) {
  process.stderr.write(`${folder}: ${total.toFixed(1)} kB is over the budget\n`)
  process.exitCode = 1
}
