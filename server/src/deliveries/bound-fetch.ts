import { ForeignTargetError } from '../identity/errors.ts'

/**
 * A `fetch` whose token goes nowhere but below one address. What a pod's documents name as their
 * neighbours cannot lead it elsewhere.
 */
export function boundFetch(send: typeof fetch, storage: string): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    // Resolved first: `…/alice/../bob/` is not below `…/alice/`.
    if (!url.href.startsWith(storage)) throw new ForeignTargetError(url.host)
    return send(input, init)
  }
}
