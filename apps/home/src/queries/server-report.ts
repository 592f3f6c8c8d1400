import { rulesOf } from '@selfdata/access'
import { capabilities, catalogUrl, NotFoundError } from '@selfdata/pod'
import type { Capabilities } from '@selfdata/pod'
import { useSession } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { usePlace } from './place.ts'

/** What the server of a pod can and cannot do, as far as it says so itself. */
export interface ServerReport {
  /** Of the storage's root. */
  storage: Capabilities
  /** Of a document; absent while there is none to ask about. */
  document?: Capabilities
  language: 'wac' | 'acp' | 'unknown'
  /** The rules of the data folder can be read by this app. */
  rulesShown: boolean
}

/** Asks the server, without changing anything. */
export function useServerReport() {
  const session = useSession()
  const { place } = usePlace()
  return useQuery({
    key: () => ['server', place.value ?? ''],
    enabled: () => session.isSignedIn && place.value !== undefined,
    query: async ({ signal }): Promise<ServerReport> => {
      const options = { fetch: session.fetch, signal }
      const storage = place.value!
      const [root, document, rules] = await Promise.all([
        capabilities(storage, options),
        capabilities(catalogUrl(storage), options).catch((error: unknown) => {
          if (error instanceof NotFoundError) return undefined
          throw error
        }),
        rulesOf(`${storage}selfdata/`, { ...options, storage }),
      ])
      return {
        storage: root,
        ...(document && { document }),
        language: rules.language,
        rulesShown: !rules.hidden,
      }
    },
  })
}
