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
    context.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    return context.html(page(Description.parse(describe())))
  })
  app.get('/problems/:key', (context) => context.redirect('/docs#problems', 303))
  return app
}

function page({ info, paths }: z.infer<typeof Description>) {
  return html`<!doctype html>
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
          ${Object.entries(paths).flatMap(([path, methods]) =>
            Object.entries(methods).map(([method, operation]) => section(method, path, operation)),
          )}
          <section id="problems">
            <h2>Problems</h2>
            <dl>
              ${Object.entries(problems).map(
                ([key, { status, en, fr }]) =>
                  html`<dt><code>/problems/${key}</code> (${status})</dt>
                    <dd>${en}</dd>
                    <dd lang="fr">${fr}</dd> `,
              )}
            </dl>
          </section>
        </main>
      </body>
    </html>`
}

function section(
  method: string,
  path: string,
  { summary, description, responses }: z.infer<typeof Operation>,
) {
  return html`<section>
    <h2><code>${method.toUpperCase()} ${path}</code></h2>
    <p>${summary}</p>
    <p>${description}</p>
    <ul>
      ${Object.entries(responses).map(([status, answer]) => html`<li>${status}: ${answer.description}</li>`)}
    </ul>
  </section> `
}
