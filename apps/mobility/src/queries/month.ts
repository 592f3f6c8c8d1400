import { withUsualModes } from '@selfdata/insights'
import type { UsualModes } from '@selfdata/insights'
import { readCatalog } from '@selfdata/pod'
import type { Catalog, CatalogSeries, RequestOptions } from '@selfdata/pod'
import { arrangeTrips, wholeOf } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Correction, Trip } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { joinedMonths } from './joined-months.ts'
import { keys } from './keys.ts'
import { openSources } from './open-sources.ts'
import type { OpenedSources } from './open-sources.ts'
import { useUsualModes } from './usual-modes.ts'

/** A trip as its source tells it. */
export interface SourceTrip {
  trip: Trip
  series: CatalogSeries
}

/** A trip as the person sees it, with where it comes from and what they changed about it. */
export interface ShownTrip {
  trip: Trip
  /** What the sources say, before corrections; more than one where trips were put together. */
  from: readonly SourceTrip[]
  /** Of the source that gives it its name. */
  series: CatalogSeries
  corrections: readonly Correction[]
}

/** A trip, or a part of one, that the person deleted. */
export interface RemovedTrip {
  target: string
  of: SourceTrip
}

export interface ShownMonth {
  /** Latest first. */
  trips: ShownTrip[]
  /** What the person deleted. */
  removed: RemovedTrip[]
  /** All of the person's corrections of these sources and this year, by what they correct. */
  corrections: ReadonlyMap<string, Correction>
  /** Sources that could not be read: their trips are missing. */
  failures: { series: CatalogSeries; error: unknown }[]
  /** Entries that lack something required. */
  incomplete: number
}

/** All trips of a month, from every source, corrections laid over. */
export function useMonth(month: () => string, enabled: () => boolean = () => true) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const { readUsual } = useUsualModes()
  return useQuery({
    key: () => keys.month(storage.value ?? '', month()),
    enabled: () => session.isSignedIn && storage.value !== undefined && enabled(),
    query: async ({ signal }) => {
      const place = { storage: storage.value!, month: month(), timeZone }
      const options = { fetch: session.fetch, signal }
      const [usual, catalog] = await Promise.all([readUsual(), readCatalog(place.storage, options)])
      return openMonth({ ...place, usual }, options, catalog)
    },
  })
}

export interface MonthOfPod {
  storage: string
  month: string
  timeZone: string
}

interface CountedMonth extends MonthOfPod {
  /** What the person usually takes; empty for trips as the sources and corrections tell them. */
  usual: UsualModes
}

/**
 * Reads one month of all sources, as the person arranged it. Where a trip of it was put together
 * with one of another month, that month is read too; the whole is shown in the month it starts in.
 *
 * @param catalog where it was read already
 */
export async function openMonth(
  place: CountedMonth,
  options: RequestOptions,
  catalog?: Catalog,
): Promise<ShownMonth> {
  const known = catalog ?? (await readCatalog(place.storage, options))
  const own = await openSources(place, known, options)
  const joined = await Promise.all(
    joinedMonths(own.corrections, place).map((month) =>
      openSources({ ...place, month }, known, options),
    ),
  )
  const all = [own, ...joined]
  const failed = new Map(all.flatMap(({ failures }) => failures).map((one) => [one.series.id, one]))
  return {
    ...arrange(own, joined, place.usual),
    failures: [...failed.values()],
    incomplete: own.incomplete,
  }
}

/** The trips of a month; those of the months joined to it only as parts of its own. */
function arrange(
  own: OpenedSources,
  joined: readonly OpenedSources[],
  usual: UsualModes,
): Pick<ShownMonth, 'trips' | 'removed' | 'corrections'> {
  const all = [own, ...joined]
  const originals = new Map(all.flatMap((one) => [...one.originals]))
  const byName = new Map(all.flatMap((one) => one.corrections.map((said) => [said.id, said])))
  const corrections = [...byName.values()]
  const trips = arrangeTrips(
    [...originals.values()].map(({ trip }) => trip),
    corrections,
  )
    .filter(({ from }) => from[0] && own.originals.has(from[0].id))
    .map((arranged): ShownTrip => {
      const from = arranged.from.flatMap(({ id }) => originals.get(id) ?? [])
      return {
        trip: withUsualModes(arranged.trip, usual),
        from,
        series: from[0]!.series,
        corrections: arranged.corrections,
      }
    })
    .toSorted((one, other) => Date.parse(other.trip.startTime) - Date.parse(one.trip.startTime))
  return {
    trips,
    corrections: new Map(corrections.map((one) => [one.corrects, one])),
    removed: corrections.flatMap(({ corrects, removed }) => {
      const of = own.originals.get(wholeOf(corrects))
      return removed && of ? [{ target: corrects, of }] : []
    }),
  }
}
