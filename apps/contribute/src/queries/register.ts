import { listCampaigns } from '@selfdata/city'
import { useQuery } from '@pinia/colada'
import { joinRegisters } from './join-registers.ts'
import type { KnownCampaign, RegisterOf } from './join-registers.ts'
import { keys } from './keys.ts'
import { useServers } from './servers.ts'

/** All campaigns of the territory, and whose register did not answer. */
export interface Register {
  campaigns: KnownCampaign[]
  failures: { source: string; error: unknown }[]
}

/** The registers of all instances of the territory; nobody has to sign in for it. */
export function useRegister() {
  const { all, plain } = useServers()
  return useQuery({
    key: () => keys.register(all),
    query: async ({ signal }): Promise<Register> => {
      const failures: Register['failures'] = []
      const registers = await Promise.all(
        all.map(async (server): Promise<RegisterOf[]> => {
          try {
            const options = { cityServer: server, fetch: plain, signal }
            return [{ server, entries: await listCampaigns(options) }]
          } catch (error) {
            failures.push({ source: new URL(server).host, error })
            return []
          }
        }),
      )
      const [first] = failures
      if (first && failures.length === all.length) throw first.error
      return { campaigns: joinRegisters(registers.flat()), failures }
    },
  })
}
