// Built by itself into `/service-worker.js`; nothing else imports it.
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'

/** Files of this version of the app, put in by the build. */
declare const appFiles: { url: string; revision: string | null }[]

interface WorkerEvent extends Event {
  readonly request: Request
  readonly data: unknown
  respondWith(answer: Promise<Response>): void
  waitUntil(work: Promise<unknown>): void
}

interface WorkerScope {
  readonly location: Location
  addEventListener(type: 'fetch' | 'message', listener: (event: WorkerEvent) => void): void
  skipWaiting(): Promise<void>
}

const scope = globalThis as unknown as WorkerScope
/** Not the person's: kept when their data are erased, as everything with this word in its name. */
const extras = 'selfdata-precache-extras'
const files = new Set(appFiles.map(({ url }) => url))

precache(appFiles)
cleanupOutdatedCaches()

scope.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(scope.skipWaiting())
})

// Only files of this app: what a pod answers never passes through here, nor lies in these caches.
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.location.origin) return
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(listed('/index.html', request))
  } else if (files.has(pathname)) event.respondWith(listed(pathname, request))
  else if (pathname === '/territory.json') event.respondWith(newestOf(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOnce(request))
})

/** The app's router reads the path: every page is the same file. */
function isPage(pathname: string): boolean {
  const last = pathname.split('/').at(-1) ?? ''
  return !last.includes('.') || last.endsWith('.html')
}

async function listed(url: string, request: Request): Promise<Response> {
  return (await matchPrecache(url)) ?? fetch(request)
}

/** What the territory says now; what it said last where that does not come in three seconds. */
async function newestOf(request: Request): Promise<Response> {
  const cache = await caches.open(extras)
  const known = await cache.match(request.url)
  try {
    const response = await fetch(request, known ? { signal: AbortSignal.timeout(3000) } : {})
    if (response.ok) await cache.put(request.url, response.clone())
    return response
  } catch (error) {
    if (known) return known
    throw error
  }
}

/** Large files that few need are kept from their first use on; their names change with them. */
async function keptOnce(request: Request): Promise<Response> {
  const cache = await caches.open(extras)
  const known = await cache.match(request.url)
  if (known) return known
  const response = await fetch(request)
  if (response.ok) await cache.put(request.url, response.clone())
  return response
}
