import { openHousehold } from '@selfdata/pod'
import { useMembers, useSession, useTerritory } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import { lastMonths, yearsOf } from './last-months.ts'

const streams = ['trips', 'validations'] as const
const deadline = 8

/** The last twelve months of everybody in the household who lets one see them. */
export function useHousehold() {
  const session = useSession()
  const { timeZone } = useTerritory()
  const { pods } = useMembers()
  const months = lastMonths(new Date(), timeZone)
  const query = useQuery({
    key: () => keys.household(pods.value.map(({ storage }) => storage)),
    enabled: () => session.isSignedIn && pods.value[0]?.storage !== '',
    query: ({ signal }) =>
      openHousehold({ pods: pods.value, streams, years: yearsOf(months) }, { deadline, signal }),
  })
  return { ...query, months }
}
