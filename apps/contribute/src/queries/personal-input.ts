import type { PersonalInput } from '@selfdata/campaigns'
import type { CampaignDetail } from '@selfdata/city'
import type { RequestOptions } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import { readEnergyMonths } from './energy-months.ts'
import { readJourneys } from './journeys.ts'
import type { Days } from './journeys.ts'
import { readOwnPlaces } from './own-places.ts'

/** What a calculation may look at, all of it in this browser, and what is missing of it. */
export interface OwnInput {
  input: PersonalInput
  /** Months that were not measured whole. */
  partial: string[]
  failures: { source: string; error: unknown }[]
}

type Terms = Pick<CampaignDetail, 'campaign'>

/** The person's own data of the period of a campaign. Nothing of it is sent anywhere. */
export function usePersonalInput(detail: () => Terms | undefined) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.input(detail()?.campaign.id ?? '', storage.value ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined && detail() !== undefined,
    query: ({ signal }): Promise<OwnInput> => {
      const { campaign } = detail()!
      const { startDate: from, endDate: to } = campaign
      const days = { storage: storage.value!, from, to, timeZone }
      const options = { fetch: session.fetch, signal }
      return campaign.transformation === 'energy-by-dwelling'
        ? energyInput(days, options)
        : journeyInput(days, options)
    },
  })
}

async function energyInput(days: Days, options: RequestOptions): Promise<OwnInput> {
  const { energy, partial, failures } = await readEnergyMonths(days, options)
  return { input: energy ? { energy } : {}, partial, failures }
}

async function journeyInput(days: Days, options: RequestOptions): Promise<OwnInput> {
  const { storage } = days
  const [{ journeys, failures }, sensitivePlaces] = await Promise.all([
    readJourneys(days, options),
    readOwnPlaces(storage, options),
  ])
  return { input: { journeys, sensitivePlaces }, partial: [], failures }
}
