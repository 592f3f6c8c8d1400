import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { SiteDocuments } from './app-site.ts'
import type { AppPlace, ServedApp } from './serve-app.ts'

/**
 * Serves the sources of an app with Vite: changes show at once. Without a content security policy,
 * which Vite's own scripts would break.
 */
export async function devApp({ root, app, port, documents }: AppPlace): Promise<ServedApp> {
  const { createServer } = await import('vite')
  const server = await createServer({
    root: join(root, 'apps', app),
    configFile: join(root, 'apps', app, 'vite.config.ts'),
    logLevel: 'warn',
    clearScreen: false,
    server: { port, strictPort: true, host: 'localhost' },
    plugins: [territoryDocuments(documents)],
  })
  await server.listen()
  return { stop: () => server.close() }
}

function territoryDocuments(documents: SiteDocuments): Plugin {
  return {
    name: 'selfdata-territory',
    // Before the example that an app serves when it is developed alone.
    enforce: 'pre',
    configureServer({ middlewares }) {
      for (const [path, { type, body }] of Object.entries(documents)) {
        middlewares.use(path, (_request, response) => {
          response.setHeader('content-type', type)
          response.setHeader('cache-control', 'no-cache')
          response.setHeader('access-control-allow-origin', '*')
          response.end(JSON.stringify(body))
        })
      }
    },
  }
}
