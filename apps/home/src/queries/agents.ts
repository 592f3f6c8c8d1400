import { shortText } from '@selfdata/access'
import { discover, inParallel } from '@selfdata/pod'
import { useSession } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { keys } from './keys.ts'

/** What an agent publishes about itself, which nothing proves. */
export interface DeclaredAgent {
  name?: string
  inbox?: string
  storages: readonly string[]
}

/** Letters. */
const longestName = 100

/** Public profiles, read without any token; agents that publish none, or do not answer, are missing. */
export function useAgents(webIds: () => readonly string[]) {
  const { plainFetch } = useSession()
  const wanted = computed(() => [...new Set(webIds())].toSorted())
  const query = useQuery({
    key: () => keys.agents(wanted.value),
    enabled: () => wanted.value.length > 0,
    staleTime: 60 * 60_000,
    query: async ({ signal }) => {
      const found = new Map<string, DeclaredAgent>()
      await inParallel(wanted.value, 4, async (webId) => {
        const profile = await declaredBy(webId, { fetch: plainFetch, signal })
        if (profile) found.set(webId, profile)
      })
      return found
    },
  })
  const agentOf = (webId: string): DeclaredAgent | undefined => query.data.value?.get(webId)
  return { ...query, agentOf }
}

async function declaredBy(
  webId: string,
  { fetch, signal }: { fetch: typeof globalThis.fetch; signal: AbortSignal },
): Promise<DeclaredAgent | undefined> {
  try {
    const options = { fetch, publicFetch: fetch, signal, timeLimit: 10 }
    const { name, inbox, storages } = await discover(webId, options)
    return {
      storages,
      ...(name && { name: shortText(name, longestName) }),
      ...(inbox && { inbox }),
    }
  } catch {
    signal.throwIfAborted()
    // Whoever cannot be looked up goes by their address.
    return undefined
  }
}
