import { putContainer, saveSeries } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import type { Validation } from '@selfdata/vocab'

const timeZone = 'Europe/Paris'
const place = { stream: 'validations', source: 'bus' } as const

/** A boarding on each of the last thirty days, as an invented bus network delivered them. */
export async function ride(
  { storage, webId, fetch }: MemoryStorage,
  { network, now }: { network: string; now: Date },
): Promise<{ container: string }> {
  const container = `${storage}selfdata/mobility/validations/bus/`
  await putContainer(container, { fetch })
  const records = rides(now, { agent: webId, provider: network })
  const title = {
    fr: 'Validations de carte (réseau inventé)',
    en: 'Card validations (an invented network)',
  }
  await saveSeries(
    { ...place, storage, records, title, agent: network, timeZone },
    { fetch, now: () => now },
  )
  return { container }
}

function rides(
  now: Date,
  { agent, provider }: Pick<Validation, 'agent' | 'provider'>,
): Validation[] {
  return Array.from({ length: 30 }, (_, day) => {
    const start = new Date(now.getTime() - (day + 1) * 86_400_000).toISOString().slice(0, 10)
    return {
      id: `selfdata/mobility/validations/bus/${start.slice(0, 7)}.ttl#${start.replaceAll('-', '')}T070000Z-aaaaaa`,
      agent,
      provider,
      validationKind: 'entry',
      mode: 'bus',
      line: '3',
      stop: 'Place de Verdun',
      startTime: `${start}T08:00:00+01:00`,
      distanceInMetres: 3900,
    }
  })
}
