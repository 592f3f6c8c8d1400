import { briefOf, tripsInBrief, withUsualModes } from '@selfdata/insights'
import type { PlacedTrip, UsualModes } from '@selfdata/insights'
import { changeOwnRecords, readCatalog, readOwnRecords } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { briefDocument } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { MonthBrief } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import { yearsOf } from './last-months.ts'
import { marksOf } from './month-marks.ts'
import { openMonths } from './months.ts'
import type { OpenedMonths } from './months.ts'
import { useUsualModes } from './usual-modes.ts'

/** Many months in brief: enough to count them, not to change a trip. */
export interface BriefMonths {
  trips: PlacedTrip[]
  failures: OpenedMonths['failures']
  /** Months that had to be opened, since nobody had counted them as they are now. */
  opened: string[]
}

/** A year of trips with where they begin and end, from the months in brief that the pod keeps. */
export function useBriefMonths(months: () => readonly string[], enabled: () => boolean) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const { readUsual } = useUsualModes()
  return useQuery({
    key: () => keys.months(storage.value ?? '', `brief ${months().join(' ')}`),
    enabled: () => session.isSignedIn && storage.value !== undefined && enabled(),
    query: async ({ signal }) => {
      const options = { fetch: session.fetch, signal }
      const usual = await readUsual()
      return briefMonths(months(), { storage: storage.value!, timeZone, usual }, options)
    },
  })
}

/**
 * Reads the months in brief; those that are missing or no longer true are counted from their
 * documents and kept for the next time. What is kept is not yet as the person usually goes: that
 * may change without any trip of theirs.
 */
export async function briefMonths(
  months: readonly string[],
  { usual, ...place }: { storage: string; timeZone: string; usual: UsualModes },
  options: RequestOptions,
): Promise<BriefMonths> {
  const catalog = await readCatalog(place.storage, options)
  const [marks, kept] = await Promise.all([
    marksOf(months, { ...place, catalog }, options),
    Promise.all(yearsOf(months).map((year) => keptOf(year, place.storage, options))),
  ])
  const briefs = new Map(kept.flat().map((one) => [one.startDate.slice(0, 7), one]))
  const isTrue = (month: string) =>
    marks.has(month) && briefs.get(month)?.countedFrom === marks.get(month)
  const opened = months.filter((month) => !isTrue(month))
  const counted: BriefMonths = { trips: [], failures: [], opened }
  const fresh: MonthBrief[] = []
  // One after the other: each asks for several documents at once already.
  for (const month of opened) {
    const { trips, failures } = await openMonths([month], { ...place, usual: {} }, options, catalog)
    counted.trips.push(...trips.map(({ trip, ends }) => ({ trip, ends })))
    counted.failures.push(...failures)
    const countedFrom = marks.get(month)
    if (failures.length > 0 || countedFrom === undefined) continue
    const id = `${place.storage}${briefDocument(Number(month.slice(0, 4)))}#${month}`
    fresh.push({ id, startDate: `${month}-01`, countedFrom, tripLines: briefOf(trips) })
  }
  await keep(fresh, { storage: place.storage, options })
  const still = months.filter(isTrue).flatMap((month) => briefs.get(month) ?? [])
  counted.trips.push(...still.flatMap(({ tripLines }) => tripsInBrief(tripLines)))
  return {
    ...counted,
    trips: counted.trips.map((one) => ({ ...one, trip: withUsualModes(one.trip, usual) })),
  }
}

function keptOf(year: number, storage: string, options: RequestOptions): Promise<MonthBrief[]> {
  const place = { storage, path: briefDocument(year) }
  // What cannot be read is counted again.
  return readOwnRecords('MonthBrief', place, options).catch(() => {
    options.signal?.throwIfAborted()
    return []
  })
}

/** Keeps what was counted; where the pod does not let it, it is counted again the next time. */
async function keep(
  briefs: readonly MonthBrief[],
  { storage, options }: { storage: string; options: RequestOptions },
): Promise<void> {
  const byYear = Map.groupBy(briefs, ({ startDate }) => Number(startDate.slice(0, 4)))
  await Promise.allSettled(
    [...byYear].map(([year, save]) =>
      changeOwnRecords('MonthBrief', { storage, path: briefDocument(year), save }, options),
    ),
  )
}
