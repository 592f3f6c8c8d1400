import { summariseLoad, summariseTrips } from '@selfdata/insights'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { dateAfter, dayStart, documentOf, monthStart, recordFragment } from '@selfdata/records'
import { eng } from '@selfdata/vocab'
import type { LoadCurve, TransportMode, Trip } from '@selfdata/vocab'

export const timeZone = 'Europe/Paris'
const tripsAMonth = 100
const modes: readonly TransportMode[] = ['car', 'bicycle', 'bus', 'walk', 'rail', 'tram']

/** The 120 months up to November 2026, as `2016-12`, …. */
export const allMonths: readonly string[] = Array.from({ length: 120 }, (_, index) => {
  const month = new Date(Date.UTC(2016, 11 + index, 1))
  return month.toISOString().slice(0, 7)
})

/** A pod and who may write to it. */
interface Owner {
  storage: string
  webId: string
  fetch: Fetch
}

/** Puts ten years into a pod: 12,000 trips and 175,000 half hours of electricity. */
export async function writeTenYears(owner: Owner): Promise<{ trips: number; readings: number }> {
  const options = { fetch: owner.fetch, now: () => new Date('2026-12-01T00:00:00Z') }
  const series = { storage: owner.storage, timeZone, publisher: owner.webId }
  const delivery = { storage: owner.storage, timeZone, agent: owner.webId, sole: true }
  const trips = allMonths.flatMap((month) => tripsOf(month, owner))
  const curves = allMonths.flatMap(curvesOf)
  await saveRecords(
    {
      ...delivery,
      stream: 'trips',
      source: 'phone',
      records: trips,
      summarise: (all) => summariseTrips(all, { timeZone }),
    },
    options,
  )
  await saveRecords(
    {
      ...delivery,
      stream: 'load',
      source: 'meter',
      records: curves,
      summarise: (all) => summariseLoad(all, { timeZone }),
    },
    options,
  )
  const title = { fr: 'Dix ans', en: 'Ten years' }
  await registerSeries({ ...series, stream: 'trips', source: 'phone', title }, options)
  await registerSeries({ ...series, stream: 'load', source: 'meter', title }, options)
  const readings = curves.reduce((sum, { wattValues }) => sum + wattValues.length, 0)
  return { trips: trips.length, readings }
}

/** URLs of the documents of some months, in the order of the months. */
export function documentsOf(
  storage: string,
  stream: 'trips' | 'load',
  months: readonly string[],
): string[] {
  const source = stream === 'trips' ? 'phone' : 'meter'
  return months.map(
    (month) =>
      storage + documentOf({ stream, source, timeZone, startTime: monthStart(month, timeZone) }),
  )
}

function tripsOf(month: string, { webId }: Owner): Trip[] {
  const begin = Date.parse(monthStart(month, timeZone))
  return Array.from({ length: tripsAMonth }, (_, number) => {
    const start = begin + number * 6.5 * 3_600_000
    const time = (minutes: number) =>
      `${new Date(start + minutes * 60_000).toISOString().slice(0, 19)}Z`
    const mode = modes[(number * 7 + Number(month.slice(5))) % modes.length]!
    const startTime = time(0)
    const path = documentOf({ stream: 'trips', source: 'phone', timeZone, startTime })
    const id = `${path}#${recordFragment({ source: 'phone', sourceRecordId: `${month} ${number}`, startTime })}`
    const walk = {
      id: `${id}-1`,
      startTime,
      endTime: time(6),
      mode: 'walk' as const,
      distanceInMetres: 400,
      durationInSeconds: 360,
    }
    const ride = {
      id: `${id}-2`,
      startTime: time(6),
      endTime: time(30),
      mode,
      distanceInMetres: 1000 + ((number * 137) % 9000),
      durationInSeconds: 1440,
    }
    return { id, agent: webId, startTime, endTime: time(30), hasLeg: [walk, ride] }
  })
}

function curvesOf(month: string): LoadCurve[] {
  const curves: LoadCurve[] = []
  for (let date = `${month}-01`; date.startsWith(month); date = dateAfter(date, 1)) {
    const day = Number(date.slice(8))
    const startTime = dayStart(date, timeZone)
    const endTime = dayStart(dateAfter(date, 1), timeZone)
    const steps = (Date.parse(endTime) - Date.parse(startTime)) / 1_800_000
    const wattValues = Array.from(
      { length: steps },
      (_, step) => 200 + ((day * 31 + step * 17) % 1500),
    )
    const path = documentOf({ stream: 'load', source: 'meter', timeZone, startTime })
    curves.push({
      id: `${path}#${recordFragment({ source: 'meter', startTime })}`,
      startTime,
      endTime,
      observedProperty: eng.meanActivePower,
      step: 'PT30M',
      wattValues,
      energyInWattHours: Math.round(wattValues.reduce((sum, watts) => sum + watts / 2, 0)),
      quality: 'measured',
    })
  }
  return curves
}
