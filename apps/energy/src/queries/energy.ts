import type { MonthPart } from '@selfdata/insights'
import { getDocument, ifThere, openYears } from '@selfdata/pod'
import type { CatalogSeries, OpenedYears, RequestOptions } from '@selfdata/pod'
import { manifestOf, periodOf, readManifest } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { ConsumptionMonthSummary } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { keys } from './keys.ts'

/** Streams that months are made of. */
export const energyStreams = ['load', 'flow', 'daily'] as const

/** Some years of one pod, from its summaries alone. */
export interface OpenedEnergy {
  opened: OpenedYears<ConsumptionMonthSummary>
  /** What every source tells of every month; homes are made of it. */
  parts: MonthPart[]
  /** The last of the years that were read. */
  year: number
}

/**
 * A year and the one before it, of every resource: a request for the catalogue and one for each
 * source and year. Where there is nothing in these years, the last two that have something. In
 * January of this year one more: December, the last whole month, is compared with the one before.
 */
export function useEnergy(wanted: () => number) {
  const session = useSession()
  const { storage } = useStorage()
  const today = useToday()
  const before = () => (today.startsWith(`${wanted()}-01`) ? 2 : 1)
  const query = useQuery({
    key: () => keys.energy(storage.value ?? '', wanted()),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }) =>
      openEnergy(
        { storage: storage.value!, year: wanted(), before: before() },
        { fetch: session.fetch, signal },
      ),
  })
  const parts = computed(() => query.data.value?.parts ?? [])
  const year = computed(() => query.data.value?.year)
  return { query, data: query.data, parts, year }
}

/** The date on the territory's calendar, `2026-11-22`. */
export function useToday(): string {
  const { timeZone } = useTerritory()
  return new Intl.DateTimeFormat('sv', { timeZone }).format(new Date())
}

async function openEnergy(
  { storage, year, before }: { storage: string; year: number; before: number },
  options: RequestOptions,
): Promise<OpenedEnergy> {
  const open = (years: readonly number[]) =>
    openYears({ storage, streams: energyStreams, years }, options)
  let opened = await open(Array.from({ length: before + 1 }, (_, index) => year - before + index))
  let last = year
  // A bill that begins in the first of these years is compared with one of the year before.
  const first = year - before
  if (partsOf(opened).some(({ summary }) => isBillOf(summary, first)))
    opened = await open(Array.from({ length: before + 2 }, (_, index) => first - 1 + index))
  const isEmpty = opened.summaries.every(({ records }) => records.length === 0)
  if (isEmpty && opened.series.length > 0 && opened.failures.length === 0) {
    const known = await yearsOf(opened.series, { storage }, options)
    last = known.findLast((one) => one <= year) ?? known.at(-1) ?? year
    if (last !== year) opened = await open([last - 1, last])
  }
  return { opened, parts: partsOf(opened), year: last }
}

function isBillOf({ startDate, endDate }: ConsumptionMonthSummary, year: number): boolean {
  return endDate !== undefined && startDate.startsWith(String(year))
}

/** What was opened, month by month and source by source. */
export function partsOf({ summaries }: OpenedYears<ConsumptionMonthSummary>): MonthPart[] {
  return summaries.flatMap(({ series, records }) =>
    records.map((summary) => ({
      source: series.source,
      detail: series.stream !== 'daily',
      summary,
    })),
  )
}

/** The years that some sources have documents of, in order. */
async function yearsOf(
  series: readonly CatalogSeries[],
  { storage }: { storage: string },
  options: RequestOptions,
): Promise<number[]> {
  const years = new Set<number>()
  await Promise.all(
    series.map(async (place) => {
      const base = storage + manifestOf(place)
      const manifest = await ifThere(getDocument(base, options))
      for (const { document } of readManifest(manifest?.quads ?? [], { base }).documents)
        years.add(Number(periodOf(document)?.period.slice(0, 4)))
    }),
  )
  return [...years].filter((year) => year > 0).toSorted((one, other) => one - other)
}
