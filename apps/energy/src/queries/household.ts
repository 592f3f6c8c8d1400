import { openHousehold } from '@selfdata/pod'
import { useMembers, useSession } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { energyStreams, partsOf } from './energy.ts'
import { keys } from './keys.ts'

const deadline = 8

/**
 * What everybody in the household who lets one see it measured, of a year and the two before: a bill
 * over half a year that reaches into the last twelve months may have begun so long ago.
 */
export function useHousehold(year: number) {
  const session = useSession()
  const { pods } = useMembers()
  return useQuery({
    key: () => keys.household(pods.value.map(({ storage }) => storage)),
    enabled: () => session.isSignedIn && pods.value[0]?.storage !== '',
    query: async ({ signal }) => {
      const { answers, missing } = await openHousehold(
        { pods: pods.value, streams: energyStreams, years: [year - 2, year - 1, year] },
        { deadline, signal },
      )
      const people = answers.map(({ pod, value }) => ({ name: pod.name, parts: partsOf(value) }))
      return { people, missing }
    },
  })
}
