import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An app as its server gives it and, from `release` on, a newer version of it. */
export interface TwoVersions {
  readonly url: string
  release(): void
  stop(): void
}

/** What tells the newer version from the older one, in its page. */
export const newerMark = 'newer-version'

/** Puts an app behind a server that can bring out a newer version of its page and its worker. */
export async function twoVersionsOf(app: string): Promise<TwoVersions> {
  let isNewer = false
  async function pass(path: string, response: ServerResponse): Promise<void> {
    const answer = await fetch(new URL(path, app))
    const type = answer.headers.get('content-type') ?? ''
    const bytes = Buffer.from(await answer.arrayBuffer())
    const isText = isNewer && /html|javascript/u.test(type)
    response.setHeader('content-type', type)
    response.setHeader('cache-control', 'no-cache')
    response.end(isText ? newer(bytes.toString()) : bytes)
  }
  const server = createServer(({ url = '/' }, response) => void pass(url, response))
  server.listen(0, 'localhost')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    release: () => (isNewer = true),
    stop: () => void server.close(),
  }
}

/** The page has a mark, and the worker knows that the page is another one. */
function newer(text: string): string {
  return text
    .replace('<head>', `<head><meta name="${newerMark}" />`)
    .replaceAll(/(index\.html`,revision:`)\w+/gu, '$1other')
}
