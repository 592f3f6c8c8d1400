import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Build, BuiltFile } from './read-build.ts'
import { securityHeaders } from './security-headers.ts'

/** Documents that belong to an app in one territory, by path. */
export type SiteDocuments = Readonly<Record<string, { type: string; body: object }>>

/**
 * Serves one app on its own origin: its built files, the documents of the territory, and
 * `index.html` for every other page, with a strict content security policy.
 */
export function appSite(build: Build, documents: SiteDocuments): Hono {
  const site = new Hono()
  const headers = securityHeaders({ lab: true })
  site.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
  })
  for (const [path, { type, body }] of Object.entries(documents)) {
    site.get(path, (context) =>
      context.body(JSON.stringify(body), 200, {
        'content-type': type,
        'cache-control': 'no-cache',
        // Providers read the Client ID document; nothing here is secret.
        'access-control-allow-origin': '*',
      }),
    )
  }
  site.get('*', (context) => {
    const file = build.get(context.req.path) ?? page(context, build)
    return file ? answer(context, file) : context.text('Not found', 404)
  })
  return site
}

/** The page of a path without a file: the app's router reads the path. */
function page({ req }: Context, build: Build): BuiltFile | undefined {
  const last = req.path.split('/').at(-1) ?? ''
  const isPage = !last.includes('.') || last.endsWith('.html')
  return isPage ? build.get('/index.html') : undefined
}

function answer(context: Context, { bytes, type, etag, immutable }: BuiltFile): Response {
  const headers = {
    'content-type': type,
    etag,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  return context.req.header('if-none-match') === etag
    ? context.body(null, 304, headers)
    : context.body(bytes, 200, headers)
}
