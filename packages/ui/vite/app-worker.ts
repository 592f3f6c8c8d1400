import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('../src/offline/service-worker.ts', import.meta.url))
const name = 'service-worker.js'

/** Larger files are fetched when somebody needs them, and kept from then on. */
const largestInAdvance = 700_000

/**
 * Adds the worker that lets an app open without network: it holds every file of the build, with the
 * hash of those whose name does not tell when they change.
 */
export function appWorker(): Plugin {
  let folder = ''
  return {
    name: 'selfdata-app-worker',
    // While developing, a worker that an earlier build has left here takes itself away.
    configureServer: ({ middlewares }) =>
      void middlewares.use(`/${name}`, (_, response) => {
        response.setHeader('content-type', 'text/javascript')
        response.end(farewell)
      }),
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir)
    },
    // A build that fails has no files to hold.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: {
            appFiles: JSON.stringify(filesIn(folder)),
            'process.env.NODE_ENV': JSON.stringify('production'),
          },
          build: {
            outDir: folder,
            emptyOutDir: false,
            lib: { entry: source, formats: ['iife'], name: 'appWorker', fileName: () => name },
          },
        })
      },
    },
  }
}

const farewell = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  await self.registration.unregister()
  for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url)
}`

function filesIn(folder: string): { url: string; revision: string | null }[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return paths.filter(isPartOfApp).flatMap((path) => {
    const bytes = readFileSync(join(folder, path))
    if (bytes.length > largestInAdvance) return []
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    return [{ url: `/${path}`, revision: path.startsWith('assets/') ? null : digest }]
  })
}

/** Not what belongs to a territory or to the build itself. */
function isPartOfApp(path: string): boolean {
  return !path.startsWith('.') && path !== name && !/\.(map|jsonld)$/.test(path)
}
