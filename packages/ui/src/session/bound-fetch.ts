import type { Fetch } from '@selfdata/pod'

/**
 * A fetch that adds the person's token only on origins it is meant for; to any other origin the
 * same request goes without. Redirects are never followed with a token.
 */
export function boundFetch(
  signed: Fetch,
  { isAllowed, plain }: { isAllowed: (origin: string) => boolean; plain: Fetch },
): Fetch {
  return (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const origin = URL.parse(url)?.origin
    if (origin === undefined || !isAllowed(origin)) {
      return plain(input, { ...init, credentials: 'omit' })
    }
    const redirect = init?.redirect === 'error' ? 'error' : 'manual'
    // The library compares addresses as text: it must get one.
    return input instanceof Request
      ? signed(new Request(input, { ...init, redirect }))
      : signed(url, { ...init, redirect })
  }
}
