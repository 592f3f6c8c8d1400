import type { Fetch } from '@selfdata/pod'

/** The same `fetch`, which counts what goes through it. */
export function countingFetch(fetch: Fetch): { fetch: Fetch; count: () => number } {
  let requests = 0
  return {
    fetch: (input, init) => {
      requests += 1
      return fetch(input, init)
    },
    count: () => requests,
  }
}
