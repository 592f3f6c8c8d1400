import { isTryOut, useSession, useTerritory } from '@selfdata/ui'
import { inventedServers } from '../try-out/invented-servers.ts'

/** The instances whose registers are read, and how to ask them. */
export interface Servers {
  /** The city's own; absent in a territory without. */
  city: string | undefined
  all: readonly string[]
  /** Without a token: the register, and ballots. */
  plain: typeof fetch
  /** As the person. */
  signed: typeof fetch
}

/** Whom to ask about campaigns; in a try-out an invented city in this page. */
export function useServers(): Servers {
  const { cityServer, intermediary } = useTerritory()
  const session = useSession()
  if (isTryOut(window)) return invented(session.fetch)
  const all = [cityServer, intermediary].filter((address) => address !== undefined)
  return { city: cityServer, all, plain: session.plainFetch, signed: session.podFetch }
}

function invented(podFetch: typeof fetch): Servers {
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    if (!inventedServers.some((address) => request.url.startsWith(address)))
      return podFetch(request)
    const { inventedHost } = await import('../try-out/invented-host.ts')
    return inventedHost(request)
  }
  return { city: inventedServers[0], all: inventedServers, plain: answer, signed: answer }
}
