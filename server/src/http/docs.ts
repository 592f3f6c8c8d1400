import { createHash } from 'node:crypto'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { Description, docsPage, docsStyle } from './docs-page.ts'

// The page runs nothing and loads nothing; the one style it has is known by its hash.
const styleHash = createHash('sha256').update(docsStyle).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`

/** What this server answers, for people: made from the description that programs read. */
export function docsRoutes({ describe }: { describe: () => unknown }): App {
  const app = createApp()
  app.get('/docs', (context) => {
    context.header('content-security-policy', policy)
    return context.html(docsPage(Description.parse(describe())))
  })
  app.get('/problems/:key', (context) => context.redirect('/docs#problems', 303))
  return app
}
