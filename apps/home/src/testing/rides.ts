import { saveSeries } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import type { Validation } from '@selfdata/vocab'

/** Puts two boardings of two months into a pod, as « Mes bus ». */
export async function ride({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const place = {
    storage,
    stream: 'validations',
    source: 'bus',
    timeZone: 'Europe/Paris',
  } as const
  const records = ['2026-09-07', '2026-10-08'].map((day): Validation => ({
    id: `selfdata/mobility/validations/bus/${day.slice(0, 7)}.ttl#${day.replaceAll('-', '')}T070000Z-aaaaaa`,
    agent: webId,
    provider: 'https://bus.example/#it',
    validationKind: 'entry',
    mode: 'bus',
    stop: 'Place de Verdun',
    startTime: `${day}T09:00:00+02:00`,
  }))
  const now = () => new Date('2026-11-01T00:00:00Z')
  const title = { fr: 'Mes bus', en: 'My buses' }
  await saveSeries({ ...place, title, records, agent: webId }, { fetch, now })
}
