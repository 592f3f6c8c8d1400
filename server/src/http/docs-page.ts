import { html, raw } from 'hono/html'
import { z } from 'zod'
import { problems } from './problem.ts'

const Schema = z.looseObject({
  $ref: z.string().optional(),
  items: z.looseObject({ $ref: z.string().optional() }).optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
})
const Content = z.record(z.string(), z.looseObject({ schema: Schema.optional() })).default({})
const Operation = z.looseObject({
  summary: z.string().default(''),
  description: z.string().default(''),
  parameters: z
    .array(
      z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().default(false) }),
    )
    .default([]),
  requestBody: z.looseObject({ content: Content }).optional(),
  responses: z
    .record(z.string(), z.looseObject({ description: z.string(), content: Content }))
    .default({}),
})

/** What the page needs of an OpenAPI description. */
export const Description = z.object({
  info: z.object({ title: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})

export const docsStyle = `
:root { color-scheme: light dark; --line: light-dark(#d5d0c4, #33505a); --soft: light-dark(#f3f0e8, #14262d) }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 56rem; margin: auto; padding: 1.5rem 1rem 4rem }
h1, h2, h3 { line-height: 1.2 }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem }
h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere }
section section { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .75rem }
code { background: var(--soft); padding: .1rem .35rem; border-radius: .3rem }
dt { margin-top: .6rem }
dd { margin-left: 1.2rem }
`

/** Who calls which routes, in the order of the page. */
const callers = [
  ['Anybody', (path: string) => path === '/services'],
  ['Citizens, signed in with their WebID', (path: string) => /^\/(?:links|expiries)/.test(path)],
  ['Services, signed in with theirs', (path: string) => path.startsWith('/services/')],
  ['The city’s staff, by their roles', (path: string) => path.startsWith('/staff/')],
  ['Others', () => true],
] as const

type Routes = [path: string, method: string, operation: z.infer<typeof Operation>][]

/** A page that says what each route takes and answers, by who calls it. */
export function docsPage({ info, paths }: z.infer<typeof Description>) {
  const routes: Routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Routes[number] => [path, method, operation]),
  )
  const groups = callers.map(([name, isTheirs]) => ({
    name,
    routes: routes.filter(([path]) => callers.find(([, test]) => test(path))?.[1] === isTheirs),
  }))
  const shown = groups.filter((group) => group.routes.length > 0)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${info.title}</title>
        ${raw(`<style>${docsStyle}</style>`)}
      </head>
      <body>
        <main>
          <h1>${info.title}</h1>
          <p>
            The same for programs: <a href="/openapi.json">openapi.json</a>. Callers prove who they
            are with a DPoP-bound token (Solid-OIDC); what goes wrong is
            <code>application/problem+json</code>, in French or English by
            <code>Accept-Language</code>.
          </p>
          <nav aria-label="Contents">
            <ul>
              ${shown.map(({ name }) => html`<li><a href="#${idOf(name)}">${name}</a></li> `)}
              <li><a href="#problems">Problems</a></li>
            </ul>
          </nav>
          ${shown.map(
            ({ name, routes: theirs }) =>
              html`<section>
                <h2 id="${idOf(name)}">${name}</h2>
                ${theirs.map((route) => section(route))}
              </section> `,
          )}
          ${problemList()}
        </main>
      </body>
    </html>`
}

function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-')
}

function section([path, method, operation]: Routes[number]) {
  const { summary, description, parameters, requestBody, responses } = operation
  const taken = parameters.map(({ name, in: where }) => `${name} (${where})`)
  const body = requestBody ? contentOf(requestBody.content) : ''
  return html`<section>
    <h3><code>${method.toUpperCase()} ${path}</code></h3>
    <p>${summary}.</p>
    ${description ? html`<p>${description}</p>` : ''}
    <ul>
      ${taken.length > 0 ? html`<li>Takes ${taken.join(', ')}</li>` : ''}
      ${body ? html`<li>Body: ${body}</li>` : ''}
      ${Object.entries(responses).map(([status, answer]) => {
        const content = contentOf(answer.content)
        return html`<li>${status}: ${answer.description}${content ? `: ${content}` : ''}</li>`
      })}
    </ul>
  </section> `
}

/** Media type and, where they are written out, the fields. */
function contentOf(content: z.infer<typeof Content>): string {
  return Object.entries(content)
    .filter(([type]) => type !== 'application/problem+json')
    .map(([type, { schema }]) => {
      const names = Object.keys(schema?.properties ?? {})
      const fields = names.map((name) => (schema?.required.includes(name) ? name : `${name}?`))
      const many = schema?.items?.$ref
      if (many) return `${type}, a list of ${nameOf(many)}`
      if (schema?.$ref) return `${type}, ${nameOf(schema.$ref)}`
      return fields.length > 0 ? `${type} { ${fields.join(', ')} }` : type
    })
    .join(' or ')
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? ''
}

function problemList() {
  return html`<section>
    <h2 id="problems">Problems</h2>
    <dl>
      ${Object.entries(problems).map(
        ([key, { status, en, fr }]) =>
          html`<dt><code>/problems/${key}</code> (${status})</dt>
            <dd>${en}</dd>
            <dd lang="fr">${fr}</dd> `,
      )}
    </dl>
  </section>`
}
