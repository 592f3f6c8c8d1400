import type { PersonalInput } from '@selfdata/campaigns'
import { homesOf, monthsOfHome } from '@selfdata/insights'
import { getDocument, ifThere, openYears } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { decode } from '@selfdata/records'
import { monthsOf } from './journeys.ts'
import type { Days } from './journeys.ts'

/** What a campaign on energy may look at. */
export interface EnergyInput {
  energy: PersonalInput['energy']
  /** Months of the period that were not measured whole: they are left out. */
  partial: string[]
  failures: { source: string; error: unknown }[]
}

/** Where a person says what they live in; written by the app of energy. */
const homeDocument = 'selfdata/energy/home.ttl'

/** Electricity by whole month of a period, from the yearly figures, and the kind of dwelling. */
export async function readEnergyMonths(
  { storage, from, to }: Days,
  options: RequestOptions,
): Promise<EnergyInput> {
  const months = monthsOf({ from, to })
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))]
  const [opened, own] = await Promise.all([
    openYears({ storage, streams: ['load', 'daily'], years }, options),
    ifThere(getDocument(storage + homeDocument, options)),
  ])
  const parts = opened.summaries.flatMap(({ series, records }) =>
    records.map((summary) => ({
      source: series.source,
      detail: series.stream === 'load',
      summary,
    })),
  )
  const profiles = decode('HomeProfile', own?.quads ?? []).records
  // One person, one home: what belongs to another home is not in the total.
  const [home] = homesOf(parts, profiles)
  const known = (home ? monthsOfHome(home) : []).filter(
    ({ month, resource }) => resource === 'electricity' && months.includes(month),
  )
  const isWhole = ({ knownDays, days }: (typeof known)[number]) => knownDays > days.length - 1
  const whole = known.filter((one) => isWhole(one))
  const { dwelling } = home?.profile ?? profiles[0] ?? {}
  return {
    energy: dwelling && {
      dwelling,
      months: new Map(whole.map(({ month, total = 0 }) => [month, total])),
    },
    partial: known.filter((one) => !isWhole(one)).map(({ month }) => month),
    failures: opened.failures.map(({ url, error }) => ({ source: url, error })),
  }
}
