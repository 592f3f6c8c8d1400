import type { Use } from './visit.ts'

/** What went over the wire to a pod, as it is noted. */
export interface Notes {
  /** The same `fetch`, which notes what it does. */
  readonly fetch: typeof fetch
  /** What was read and written so far, each resource once for each way. */
  readonly uses: () => Use[]
}

/**
 * Notes which resources a `fetch` reads and writes. A write without an answer counts as done: it
 * may have been. What was not there, or did not answer to a read, told us nothing.
 */
export function notingFetch(send: typeof fetch): Notes {
  const found = new Map<string, Set<string>>()
  const note = (mode: Use['mode'], refused: boolean, url: string) => {
    const key = `${mode} ${refused}`
    const resources = found.get(key) ?? new Set<string>()
    found.set(key, resources.add(url))
  }
  return {
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      url.hash = ''
      const mode = modeOf(input, init)
      try {
        const response = await send(input, init)
        const { status, ok } = response
        if (ok || status === 304) note(mode, false, url.href)
        else if (status === 401 || status === 403) note(mode, true, url.href)
        return response
      } catch (error) {
        if (mode !== 'read') note(mode, false, url.href)
        throw error
      }
    },
    uses: () =>
      [...found].map(([key, resources]) => {
        const [mode, refused] = key.split(' ')
        const one = { mode: mode as Use['mode'], refused: refused === 'true' }
        return { ...one, resources: [...resources].toSorted() }
      }),
  }
}

function modeOf(input: string | URL | Request, init: RequestInit | undefined): Use['mode'] {
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET')
  if (method === 'GET' || method === 'HEAD') return 'read'
  const body = init?.body
  const adds = method === 'POST' || (method === 'PATCH' && isInsertOnly(body))
  return adds ? 'append' : 'write'
}

function isInsertOnly(body: RequestInit['body']): boolean {
  return typeof body === 'string' && !body.includes('deletes')
}
