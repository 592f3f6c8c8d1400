import { dateAfter } from '@selfdata/records'
import type { MemoryStorage } from '@selfdata/pod'
import type { HomeProfile } from '@selfdata/vocab'
import { changeHome, homeUrl } from '../queries/home.ts'
import { keepBatch } from '../queries/keep-batch.ts'
import type { EnergyBatch } from '../queries/keep-batch.ts'
import {
  daysUntil,
  inventedElectricity,
  inventedFlow,
  inventedGas,
  inventedLoad,
  inventedPeaks,
  inventedWater,
} from './invented.ts'

const timeZone = 'Europe/Paris'

/** Fourteen months of an invented flat, put into a pod in memory the way imported files are. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const now = new Date()
  const all = daysUntil(now, 430)
  // Four days that the distributor has not sent, so that a hole can be seen.
  const known = all.filter((_, index) => index < 350 || index > 353)
  const [before, recent] = [all.slice(0, -75), all.slice(-75)]
  const since = dateAfter(all.at(-1)!, -50)
  const leak = dateAfter(all.at(-1)!, -9)
  const load = inventedLoad(recent, timeZone)
  const batches: EnergyBatch[] = [
    { stream: 'daily', source: 'enedis', records: inventedElectricity(known, timeZone) },
    { stream: 'load', source: 'enedis', records: load },
    { stream: 'peak', source: 'enedis', records: inventedPeaks(load) },
    { stream: 'daily', source: 'grdf', records: inventedGas(all, { timeZone, since }) },
    { stream: 'daily', source: 'water', records: inventedWater(before, timeZone) },
    { stream: 'flow', source: 'water', records: inventedFlow(recent, { timeZone, leak }) },
  ]
  for (const batch of batches)
    await keepBatch(batch, { storage, agent: webId, timeZone }, { fetch, now: () => now })
  await sayAboutHome({ storage, fetch, since, today: all.at(-1)! })
}

async function sayAboutHome({
  storage,
  fetch,
  since,
  today,
}: Pick<MemoryStorage, 'storage' | 'fetch'> & { since: string; today: string }): Promise<void> {
  const url = homeUrl(storage)
  const profile = {
    id: `${url}#home`,
    dwelling: 'flat',
    floorAreaInSquareMetres: 68,
    occupants: 3,
    heating: 'gas',
    hotWater: 'gas',
    meterPoint: [],
  } satisfies HomeProfile
  const action = {
    id: `${url}#action-heating`,
    gesture: 'heating-one-degree',
    resource: 'gas',
    startDate: since,
    expectedSavingPerYear: 480,
  } as const
  const consent = {
    id: `${url}#consent-electricity`,
    name: 'Enedis',
    resource: 'electricity',
    startDate: dateAfter(today, -340),
    endDate: dateAfter(today, 25),
  } as const
  await changeHome(storage, { kind: 'HomeProfile', record: profile }, { fetch })
  await changeHome(storage, { kind: 'SavingAction', record: action }, { fetch })
  await changeHome(storage, { kind: 'ProviderConsent', record: consent }, { fetch })
}
