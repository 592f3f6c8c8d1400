import { planGrant } from '@selfdata/access'
import {
  putContainer,
  registerSeries,
  repairGap,
  findGaps,
  discover,
  saveRecords,
} from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import type { Validation } from '@selfdata/vocab'

const network = 'https://bus.invalid/id#network'
const neighbour = 'https://neighbour.invalid/profile/card#me'
const timeZone = 'Europe/Paris'

/** An invented pod: a bus network that delivers, and somebody who may read. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const profile = await discover(webId, { fetch })
  for (const gap of await findGaps(profile, storage, { fetch })) await repairGap(gap, { fetch })
  const container = `${storage}selfdata/mobility/validations/bus/`
  await putContainer(container, { fetch })
  const now = new Date()
  await saveRecords(
    {
      storage,
      stream: 'validations',
      source: 'bus',
      records: rides(now, webId),
      agent: network,
      timeZone,
    },
    { fetch, now: () => now },
  )
  await registerSeries(
    {
      storage,
      stream: 'validations',
      source: 'bus',
      title: {
        fr: 'Validations de carte (réseau inventé)',
        en: 'Card validations (an invented network)',
      },
      publisher: network,
      timeZone,
    },
    { fetch },
  )
  const options = { fetch, storage, me: webId }
  const write = await planGrant(
    { who: { agent: network }, modes: ['read', 'append', 'write'], on: container },
    options,
  )
  await write.apply()
  const read = await planGrant(
    { who: { agent: neighbour }, modes: ['read'], on: container },
    options,
  )
  await read.apply()
}

/** A boarding on each of the last thirty days. */
function rides(now: Date, agent: string): Validation[] {
  return Array.from({ length: 30 }, (_, day) => {
    const start = new Date(now.getTime() - (day + 1) * 86_400_000).toISOString().slice(0, 10)
    return {
      id: `selfdata/mobility/validations/bus/${start.slice(0, 7)}.ttl#${start.replaceAll('-', '')}T070000Z-aaaaaa`,
      agent,
      provider: network,
      validationKind: 'entry',
      mode: 'bus',
      line: '3',
      stop: 'Place de Verdun',
      startTime: `${start}T08:00:00+01:00`,
      distanceInMetres: 3900,
    }
  })
}
