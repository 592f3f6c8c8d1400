import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { clientDocument } from './client-document.ts'
import { exampleTerritory } from './example-territory.ts'

/**
 * Serves `/territory.json` and `/client.jsonld` while developing and previewing, where no territory
 * does. With `SELFDATA_ORIGIN` set, a build contains the Client ID document for that origin.
 */
export function appDocuments({ title }: { title: string }): Plugin {
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const origin = `http://${request.headers.host ?? 'localhost'}`
    const path = pathOf(request)
    if (path === '/client.jsonld') return answer(response, clientDocument({ origin, title }))
    if (path === '/territory.json') return answer(response, exampleTerritory)
    next()
  }
  return {
    name: 'selfdata-app-documents',
    configureServer: (server) => void server.middlewares.use(serve),
    configurePreviewServer: (server) => void server.middlewares.use(serve),
    generateBundle() {
      const origin = process.env['SELFDATA_ORIGIN']
      if (!origin) return
      const source = JSON.stringify(clientDocument({ origin, title }), null, 2)
      this.emitFile({ type: 'asset', fileName: 'client.jsonld', source })
    },
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/'
}

function answer(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(body))
}
