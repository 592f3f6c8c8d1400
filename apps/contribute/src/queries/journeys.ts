import type { Journey } from '@selfdata/campaigns'
import { pointsOf, tripOfValidation, usualModesOf, withUsualModes } from '@selfdata/insights'
import { readCatalog, readCorrections, readMonth, readOwnRecords } from '@selfdata/pod'
import type { CatalogSeries, RequestOptions } from '@selfdata/pod'
import { arrangeTrips, secondsBetween, travelSettingsDocument } from '@selfdata/records'
import type { Correction, Leg, Track, Trip } from '@selfdata/vocab'
import { localMoment } from '../words/local-moment.ts'

/** Which days of which pod, on the clock of the territory. */
export interface Days {
  storage: string
  /** First and last day: `2026-03-09`. */
  from: string
  to: string
  timeZone: string
}

/** A person's ways in some months, and what could not be read of them. */
export interface Journeys {
  journeys: Journey[]
  failures: { source: string; error: unknown }[]
}

/** Reads trips, rides and lines of the months of a period, as the person corrected them and usually goes. */
export async function readJourneys(days: Days, options: RequestOptions): Promise<Journeys> {
  const { series, corrections: documents } = await readCatalog(days.storage, options)
  const failures: Journeys['failures'] = []
  const trips: Trip[] = []
  const tracks = new Map<string, Track>()
  const corrections: Correction[] = []
  const attempt = async ({ source }: { source: string }, read: () => Promise<void>) => {
    try {
      await read()
    } catch (error) {
      options.signal?.throwIfAborted()
      failures.push({ source, error })
    }
  }
  const years = new Set(monthsOf(days).map((month) => Number(month.slice(0, 4))))
  await Promise.all([
    ...monthsOf(days).flatMap((month) =>
      series.map((one) =>
        attempt(one, async () => {
          if (one.stream === 'tracks') {
            const { records } = await readMonth(
              { ...days, ...one, stream: 'tracks', month },
              options,
            )
            for (const track of records) tracks.set(track.id, track)
          } else trips.push(...(await tripsOf(one, { ...days, month }, options)))
        }),
      ),
    ),
    ...documents
      .filter(({ year }) => years.has(year))
      .map((one) =>
        attempt(one, async () => {
          corrections.push(...(await readCorrections({ ...days, ...one }, options)))
        }),
      ),
  ])
  const own = { storage: days.storage, path: travelSettingsDocument }
  const [settings] = await readOwnRecords('TravelSettings', own, options)
  const usual = usualModesOf(settings)
  const arranged = arrangeTrips(trips, corrections).map(({ trip }) => withUsualModes(trip, usual))
  return { journeys: arranged.flatMap((trip) => journeysOf(trip, tracks, days)), failures }
}

async function tripsOf(
  { stream, source }: CatalogSeries,
  { storage, month, timeZone }: Days & { month: string },
  options: RequestOptions,
): Promise<Trip[]> {
  const place = { storage, source, month, timeZone }
  if (stream === 'trips') return (await readMonth({ ...place, stream }, options)).records
  if (stream !== 'validations') return []
  const { records } = await readMonth({ ...place, stream }, options)
  return records.flatMap((ride) => tripOfValidation(ride) ?? [])
}

function journeysOf(
  { hasLeg }: Trip,
  tracks: ReadonlyMap<string, Track>,
  { timeZone }: Days,
): Journey[] {
  return hasLeg.map((leg) => {
    const track = tracks.get(leg.hasGeometry ?? '')
    return {
      id: leg.id,
      mode: leg.mode,
      startTime: localMoment(leg.startTime, timeZone),
      endTime: localMoment(leg.endTime, timeZone),
      line: track ? lineOf(leg, track) : [],
    }
  })
}

/** The line of a leg: the part of its track that lies in its time, where the person cut it shorter. */
function lineOf(leg: Leg, track: Track): Journey['line'] {
  const from = secondsBetween(track.startTime, leg.startTime)
  const until = secondsBetween(track.startTime, leg.endTime)
  return pointsOf(track)
    .filter(({ seconds }) => seconds === undefined || (seconds >= from && seconds <= until))
    .map(({ lon, lat }) => [lon, lat] as const)
}

/** The months that a period touches: `2026-03`. */
export function monthsOf({ from, to }: Pick<Days, 'from' | 'to'>): string[] {
  const months: string[] = []
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`)
  for (; at.toISOString().slice(0, 10) <= to; at.setUTCMonth(at.getUTCMonth() + 1))
    months.push(at.toISOString().slice(0, 7))
  return months
}
