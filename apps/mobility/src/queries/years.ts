import { applyCorrectionsToSummary, monthAfter, recompute } from '@selfdata/insights'
import type { TotalsOptions, UsualModes } from '@selfdata/insights'
import { openYears } from '@selfdata/pod'
import type { OpenedYears, OpenYears, RequestOptions } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { ModeMonthSummary } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { keys } from './keys.ts'
import { lastMonths, monthsOfYear, yearsOf } from './last-months.ts'
import { recountOf, withRecount } from './recount.ts'
import type { Recount } from './recount.ts'
import { useSettings } from './settings.ts'
import { useUsualModes } from './usual-modes.ts'

/** Streams of this app that have yearly figures. */
export const summarisedStreams = ['trips', 'validations'] as const
const streams = summarisedStreams

/** The figures of some years, and those of its months that the person's usual modes change. */
interface CountedYears extends OpenedYears {
  readonly recount: Recount
}

/**
 * Twelve months by mode, as the person corrected them and usually goes: from the summaries, so that
 * no month is opened for it.
 *
 * @param year a calendar year; without one, the last twelve months
 */
export function useYears(year: () => number | undefined = () => undefined) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const { readUsual } = useUsualModes()
  const months = computed(() => {
    const one = year()
    return one === undefined
      ? lastMonths(new Date(), timeZone)
      : monthsOfYear(one, new Date(), timeZone)
  })
  // The last month that is over, a year before: to compare with.
  const before = () => monthAfter(months.value.at(-1)!, -13)
  const query = useQuery({
    // In January a calendar year ends in the same month as the last twelve, and reads less.
    key: () => [...keys.years(storage.value ?? ''), year() ?? 'last', months.value.at(-1)!],
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }): Promise<CountedYears> => {
      const read = yearsOf([before(), ...months.value])
      // The last twelve months end before any New Year to come, and compare with no New Year past.
      const years = year() === undefined ? { years: read } : aroundOf(read)
      return countYears(
        { storage: storage.value!, timeZone, readUsual, ...years },
        { fetch: session.fetch, signal },
      )
    },
  })
  const { options } = useSettings()
  const summaries = computed(() =>
    countedSummaries(query.data.value, { ...options.value, timeZone }),
  )
  return { ...query, months, summaries }
}

/**
 * The figures of one calendar year, as the person corrected them.
 *
 * @returns also whether every source could be read
 */
export function useYearFigures(year: () => number) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const { readUsual } = useUsualModes()
  const query = useQuery({
    key: () => [...keys.years(storage.value ?? ''), 'calendar', year()],
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }) =>
      countYears(
        { storage: storage.value!, timeZone, readUsual, ...aroundOf([year()]) },
        { fetch: session.fetch, signal },
      ),
  })
  const { data, error, refetch, isLoading } = query
  const summaries = computed(() => countedSummaries(data.value, { timeZone }))
  const isWhole = computed(
    () => data.value?.failures.length === 0 && data.value.recount.failures.length === 0,
  )
  return { data, error, refetch, isLoading, summaries, isWhole }
}

/** A trip of New Year's Eve may have been put together with one that the next year tells of. */
function aroundOf(years: readonly number[]) {
  return { years, correctedIn: [Math.min(...years) - 1, ...years, Math.max(...years) + 1] }
}

interface YearsToCount extends Omit<OpenYears, 'streams'> {
  timeZone: string
  readUsual: () => Promise<UsualModes>
}

async function countYears(
  { timeZone, readUsual, ...place }: YearsToCount,
  options: RequestOptions,
): Promise<CountedYears> {
  const [usual, years] = await Promise.all([readUsual(), openYears({ ...place, streams }, options)])
  const { storage } = place
  const { corrections } = years
  const figures = correctedSummaries(years, { timeZone })
  const recount = await recountOf(figures, { storage, timeZone, usual, corrections }, options)
  return { ...years, recount }
}

function countedSummaries(
  years: CountedYears | undefined,
  options: TotalsOptions & { timeZone: string },
): ModeMonthSummary[] {
  return years ? withRecount(correctedSummaries(years, options), years.recount, options) : []
}

/** The figures of the years that were read; of the others only corrections are known. */
function correctedSummaries(
  years: OpenedYears,
  options: TotalsOptions & { timeZone: string },
): ModeMonthSummary[] {
  const { summaries, corrections } = years
  const read = new Set(summaries.map(({ series }) => series.id))
  // What could not be read must not be taken from the figures of another source.
  const own = corrections
    .flatMap(({ records }) => records)
    .filter(({ corrects, inRecord = corrects }) =>
      [...read].some((series) => inRecord.startsWith(series)),
    )
  const figures = recompute(
    summaries.flatMap(({ records }) => records),
    options,
  )
  const wanted = new Set(summaries.map(({ year }) => year))
  return applyCorrectionsToSummary(figures, own, options).filter(({ startDate }) =>
    wanted.has(Number(startDate.slice(0, 4))),
  )
}
