import { once } from 'node:events'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { appSite } from './app-site.ts'
import type { SiteDocuments } from './app-site.ts'
import { readBuild } from './read-build.ts'

/** An app that is being served. */
export interface ServedApp {
  readonly stop: () => Promise<void>
}

/** Where an app lies, where it is served, and what the territory adds to it. */
export interface AppPlace {
  root: string
  app: string
  port: number
  documents: SiteDocuments
}

/** Serves the built files of an app on a port of this machine. */
export async function serveApp({ root, app, port, documents }: AppPlace): Promise<ServedApp> {
  const site = appSite(await readBuild(join(root, 'apps', app, 'dist')), documents)
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false })
  server.listen(port, 'localhost')
  await once(server, 'listening')
  return {
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}
