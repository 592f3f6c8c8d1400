import type { Correction, ModeMonthSummary, Trip } from '@selfdata/vocab'
import type { RemovedRecord } from '../records/delivery.ts'
import type { Fetch } from '../resource/exchange.ts'
import { memoryStorage } from '../memory/memory-storage.ts'
import { openYears } from '../records/open-years.ts'
import { readCorrections } from '../corrections/read-corrections.ts'
import { readMonth } from '../records/read-month.ts'
import { registerSeries } from '../catalog/register-series.ts'
import type { NewCorrection } from '../corrections/save-correction.ts'
import { saveRecords } from '../records/save-records.ts'
import { eraseLocalStore } from './erase-local-store.ts'
import { openLocalStore } from './local-store.ts'
import type { FillRequest, LocalStoreOptions } from './local-store.ts'

export const storage = 'https://pod.invalid/'
const webId = `${storage}profile/card#me`
const timeZone = 'Europe/Paris'
const source = 'gpx'

/** One trip by tram, on a day of March 2026 or of another month; for tests. */
export function tripOn(day: number, { distance = 1000, month = '2026-03' } = {}): Trip {
  const fragment = `${month.replace('-', '')}0${day}T071204Z-k3f9q${day}`
  const id = `${storage}selfdata/mobility/trips/${source}/${month}.ttl#${fragment}`
  const times = {
    startTime: `${month}-0${day}T08:12:04+01:00`,
    endTime: `${month}-0${day}T08:32:04+01:00`,
  }
  const leg = { ...times, id: `${id}-1`, mode: 'tram', distanceInMetres: distance } as const
  return { ...times, id, agent: webId, hasLeg: [leg] }
}

/** What somebody says at some time about the trip of the first day; for tests. */
export function correctionTo(mode: Correction['mode'], at: string): NewCorrection {
  const { id, startTime } = tripOn(1)
  const correction = { corrects: `${id}-1`, generatedAtTime: at, startTime, ...(mode && { mode }) }
  return { storage, source, timeZone, correction }
}

function summarise(trips: Trip[]): ModeMonthSummary[] {
  return [...Map.groupBy(trips, ({ startTime }) => startTime.slice(0, 7))].map(([month, all]) => ({
    id: `urn:x:${month}`,
    startDate: `${month}-01`,
    mode: 'tram',
    tripCount: all.length,
    legCount: all.length,
    distanceInMetres: all.length * 1000,
    unknownDistanceCount: 0,
    durationInSeconds: all.length * 600,
  }))
}

const urlOf = (input: Parameters<Fetch>[0]) => (input instanceof Request ? input.url : `${input}`)

/** A pod in memory with two trips. */
async function podWithTrips() {
  const pod = memoryStorage({ storage })
  const device = { isOnline: true, asked: [] as string[], now: Date.UTC(2026, 10, 1) }
  const options = (fetch: Fetch) => ({ fetch, now: () => new Date(device.now) })
  const series = { storage, stream: 'trips', source, timeZone } as const
  const delivery = { ...series, agent: webId, summarise }
  const save = (fetch: Fetch, ...records: Trip[]) =>
    saveRecords({ ...delivery, records }, options(fetch))
  const remove = (fetch: Fetch, ...removed: RemovedRecord[]) =>
    saveRecords({ ...delivery, records: [], removed }, options(fetch))
  await registerSeries({ ...series, title: { fr: 'GPX' }, publisher: webId }, { fetch: pod.fetch })
  await save(pod.fetch, tripOn(1), tripOn(2))
  return { pod, device, save, remove }
}

/** A device with a copy of a pod in memory that has two trips; for tests. */
export async function deviceWithCopy() {
  const around = await podWithTrips()
  const { pod, device } = around
  const network: Fetch = async (input, init) => {
    if (!device.isOnline) throw new TypeError('Failed to fetch')
    const path = urlOf(input).replace(`${storage}selfdata/`, '')
    device.asked.push(`${init?.method ?? 'GET'} ${path}`)
    return pod.fetch(input, init)
  }
  const open = async (extra: Partial<LocalStoreOptions> = {}) => {
    const needs = { webId, canAsk: () => device.isOnline, now: () => device.now }
    const opened = await openLocalStore({ ...needs, ...extra })
    await opened.setStorages([storage])
    return opened
  }
  let store = await open({ locks: navigator.locks })
  return {
    ...around,
    network,
    store: () => store,
    /** The app in another tab. */
    tab: () => open({ locks: navigator.locks }),
    fillCopy: (options: Partial<FillRequest> = {}) =>
      store.fill(storage, { fetch: network, ...options }),
    fetch: (over: Fetch = network) => store.through(over),
    /** The app is closed, and opened again. */
    async again(extra?: Partial<LocalStoreOptions>) {
      await store.close()
      store = await open({ locks: navigator.locks, ...extra })
    },
    async erase() {
      await store.close()
      await eraseLocalStore()
    },
    told: (kind: string) =>
      new Promise<void>((resolve) => {
        const stop = store.onEvent((event) => {
          if (event.kind !== kind) return
          stop()
          resolve()
        })
      }),
    replay: (fetch: Fetch = network) =>
      store.replay({ fetch, agent: webId, timeZone, summarise: { trips: summarise } }),
    ...readers(() => store.through(network)),
  }
}

/** Reads as an app does. */
function readers(usual: () => Fetch) {
  const trips = { storage, stream: 'trips', source, timeZone } as const
  return {
    years: (fetch = usual()) =>
      openYears({ storage, streams: ['trips'], years: [2026] }, { fetch }),
    month: (fetch = usual(), month = '2026-03') => readMonth({ ...trips, month }, { fetch }),
    corrections: (fetch = usual()) => readCorrections({ storage, source, year: 2026 }, { fetch }),
  }
}

/** What a test has at hand. */
export type Visit = Awaited<ReturnType<typeof deviceWithCopy>>
