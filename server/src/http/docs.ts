import { html } from 'hono/html'
import { z } from 'zod'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { problems } from './problem.ts'

const Operation = z.looseObject({
  summary: z.string().default(''),
  description: z.string().default(''),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })).default({}),
})
const Description = z.object({
  info: z.object({ title: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})

/** What this server answers, for people: made from the description that programs read. */
export function docsRoutes({ describe }: { describe: () => unknown }): App {
  const app = createApp()
  app.get('/docs', (context) => {
    const { info, paths } = Description.parse(describe())
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
    )
    context.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    return context.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width" />
            <title>${info.title}</title>
          </head>
          <body>
            <main>
              <h1>${info.title}</h1>
              <p>The same for programs: <a href="/openapi.json">openapi.json</a></p>
              ${operations.map(
                ({ path, method, summary, description, responses }) => html`
                  <section>
                    <h2><code>${method.toUpperCase()} ${path}</code></h2>
                    <p>${summary}</p>
                    <p>${description}</p>
                    <ul>
                      ${Object.entries(responses).map(
                        ([status, response]) => html`<li>${status}: ${response.description}</li>`,
                      )}
                    </ul>
                  </section>
                `,
              )}
              <section id="problems">
                <h2>Problems</h2>
                <dl>
                  ${Object.entries(problems).map(
                    ([key, { status, en, fr }]) => html`
                      <dt><code>/problems/${key}</code> (${status})</dt>
                      <dd>${en}</dd>
                      <dd lang="fr">${fr}</dd>
                    `,
                  )}
                </dl>
              </section>
            </main>
          </body>
        </html>`,
    )
  })
  app.get('/problems/:key', (context) => context.redirect('/docs#problems', 303))
  return app
}
