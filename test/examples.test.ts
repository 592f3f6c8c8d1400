import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleFiles } from './examples/example-files.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
// Below node_modules' parent, so that packages are found; ignored by git and the linters.
const folder = join(root, 'node_modules', '.examples', String(process.pid))
const documents = globSync(
  ['README.md', '{packages/*,apps/*,server,vocab}/README.md', 'docs/guides/*.md'],
  {
    cwd: root,
  },
)

/** What every example takes for granted: somebody is signed in; the app has files of its own. */
const surroundings = `declare const session: { readonly fetch: typeof globalThis.fetch }
declare const webId: string, me: string, storage: string, timeZone: string
declare const now: () => Date
declare const signal: AbortSignal
declare module '*.vue'
declare module '*.css'
declare module '*.json'
declare module '*.ts'
`

const options = {
  extends: join(root, 'tsconfig.base.json'),
  compilerOptions: {
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    types: ['node', 'vite/client'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
  },
  include: ['*.ts'],
}

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'surroundings.d.ts'), surroundings)
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(options))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('every example in a README or a guide is true to the types', async () => {
  const texts = await Promise.all(
    documents.map(async (document) =>
      exampleFiles(document, await readFile(join(root, document), 'utf8')),
    ),
  )
  const files = texts.flat()
  expect(files.length).toBeGreaterThan(12)
  for (const { name, text } of files) await writeFile(join(folder, name), text)
  const compiler = join(root, 'node_modules/@typescript/native/bin/tsc')
  const said = await promisify(execFile)(process.execPath, [compiler, '-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
  expect(said).toBe('')
}, 120_000)
