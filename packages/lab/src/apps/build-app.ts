import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { alone } from './build-lock.ts'

/** An app did not build; the message ends with what Vite said. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

/** What an app is made of, relative to the root of the repository. */
const sources = (app: string) => [
  ...['src', 'public', 'index.html', 'package.json', 'vite.config.ts'].map(
    (name) => `apps/${app}/${name}`,
  ),
  'packages',
  'vocab/src',
  'package-lock.json',
]

/**
 * Builds an app into its `dist` unless the last build was made of the same sources.
 *
 * @returns whether it had to be built
 * @throws {BuildError} with the output of Vite
 */
export async function buildApp(
  root: string,
  app: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<boolean> {
  return alone(join(root, 'apps', app), () => buildIfStale(root, app, signal))
}

async function buildIfStale(root: string, app: string, signal?: AbortSignal): Promise<boolean> {
  const stamp = join(root, 'apps', app, 'dist', '.sources')
  const digest = await digestOf(root, app)
  const last = await readFile(stamp, 'utf8').catch(() => '')
  if (last === digest) return false
  await runVite(join(root, 'apps', app), app, signal)
  await writeFile(stamp, digest)
  return true
}

async function digestOf(root: string, app: string): Promise<string> {
  const digest = createHash('sha256')
  const lists = await Promise.all(sources(app).map((path) => filesBelow(join(root, path))))
  for (const path of lists.flat().toSorted()) digest.update(path).update(await readFile(path))
  return digest.digest('hex')
}

/** Every source file of a folder, without tests and this package, which no app is made of; the file itself when it is one. */
async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOTDIR') return undefined
    if (code === 'ENOENT') return []
    throw error
  })
  if (!entries) return [path]
  const skipped = /^(\.|node_modules$|dist$|lab$)|\.test\.ts$/
  const kept = entries.filter(({ name }) => !skipped.test(name))
  return (await Promise.all(kept.map(({ name }) => filesBelow(join(path, name))))).flat()
}

function runVite(folder: string, app: string, signal?: AbortSignal): Promise<void> {
  const require = createRequire(import.meta.url)
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js')
  return new Promise((resolve, reject) => {
    const { NODE_ENV: _, ...env } = process.env
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: folder,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.once('error', reject)
    child.once('exit', (status) =>
      status === 0
        ? resolve()
        : reject(new BuildError(`Building the app ${app} failed:\n${output.slice(-4000)}`)),
    )
  })
}
