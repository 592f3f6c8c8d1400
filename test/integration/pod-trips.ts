import { documentOf, recordFragment } from '@selfdata/records'
import type { ModeMonthSummary, Trip } from '@selfdata/vocab'

export const timeZone = 'Europe/Paris'
export const now = () => new Date('2026-11-22T09:00:00Z')

/** An invented trip of one leg, named as an importer names it: by its path from the storage root. */
export function trip(
  startTime: string,
  {
    agent,
    source = 'google-timeline',
    mode = 'bicycle',
    distance = 3200,
    place = 'home',
  }: Partial<TripIdea> = {},
): Trip {
  const endTime = new Date(Date.parse(startTime) + 900_000).toISOString()
  const fragment = recordFragment({ source, startTime, place })
  const document = documentOf({ stream: 'trips', source, startTime, timeZone })
  const id = `${document}#${fragment}`
  const figures = { distanceInMetres: distance, durationInSeconds: 900 }
  return {
    id,
    agent: agent ?? 'https://ada.example/card#me',
    startTime,
    endTime,
    hasLeg: [{ id: `${id}-1`, startTime, endTime, mode, ...figures }],
    ...figures,
  }
}

interface TripIdea {
  agent: string
  source: string
  mode: Trip['hasLeg'][number]['mode']
  distance: number
  /** Two trips that start at the same moment need different places. */
  place: string
}

/** So many trips in one month, half an hour apart, from its second day on. */
export function trips(month: string, count: number, idea: Partial<TripIdea> = {}): Trip[] {
  const first = Date.parse(`${month}-02T06:00:00Z`)
  return Array.from({ length: count }, (_, index) =>
    trip(new Date(first + index * 1_800_000).toISOString(), idea),
  )
}

/** The figures of these trips by month (of UTC: none of ours is near midnight) and mode. */
export function summarise(records: readonly Trip[]): ModeMonthSummary[] {
  const legs = records.flatMap(({ hasLeg }) => hasLeg)
  const groups = Map.groupBy(legs, ({ startTime, mode }) => `${startTime.slice(0, 7)} ${mode}`)
  return [...groups].map(([key, group]) => ({
    id: `#${key.replace(' ', '-')}`,
    startDate: `${key.slice(0, 7)}-01`,
    mode: group[0]!.mode,
    legCount: group.length,
    tripCount: group.length,
    distanceInMetres: sum(group.map(({ distanceInMetres }) => distanceInMetres)),
    unknownDistanceCount: 0,
    durationInSeconds: sum(group.map(({ durationInSeconds }) => durationInSeconds)),
    co2eInGrams: 0,
  }))
}

function sum(numbers: (number | undefined)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
}
