import {
  compareMonths,
  compareWithLastYear,
  daysOf,
  energyCost,
  energyFreshness,
  findAnomalies,
  followsCold,
  forecastMonth,
  heatingModel,
  isToldAsOne,
  standbyOf,
  withoutHeating,
} from '@selfdata/insights'
import type {
  Anomaly,
  DegreeDays,
  EnergyBill,
  EnergyCost,
  EnergyDay,
  EnergyFreshness,
  EnergyMonth,
  Forecast,
  HeatingModel,
  Prices,
  Standby,
  YearComparison,
} from '@selfdata/insights'
import type { EnergyResource, ProviderConsent } from '@selfdata/vocab'

/** Everything that is known of one resource, for the pages that show parts of it. */
export interface ResourceFacts {
  resource: EnergyResource
  /** In order, those with data only. */
  months: readonly EnergyMonth[]
  days: readonly EnergyDay[]
  /** What is known over longer times only, in order. */
  bills: readonly EnergyBill[]
  /** The last month that is over and known for the most part. */
  lastMonth?: MonthFacts
  /** This month, when anything is known of it. */
  running?: EnergyMonth
  forecast?: Forecast
  /** Where the home heats with electricity, of days without cold only; undefined where nobody knows. */
  standby?: Standby & { heats: boolean | undefined }
  /** Where the home heats with it. */
  heating?: HeatingModel
  anomalies: readonly Anomaly[]
  freshness: EnergyFreshness
}

/** One month with what it costs and how it compares. */
export interface MonthFacts {
  month: EnergyMonth
  cost?: EnergyCost
  comparison?: YearComparison
}

export interface FactsContext {
  prices: Prices
  consents: readonly ProviderConsent[]
  degreeDays: DegreeDays | undefined
  /** `2026-11-22`. */
  today: string
}

export function resourceFacts(
  resource: EnergyResource,
  all: { months: readonly EnergyMonth[]; bills: readonly EnergyBill[] },
  { prices, consents, degreeDays, today }: FactsContext,
): ResourceFacts | undefined {
  const months = all.months.filter((one) => one.resource === resource)
  const bills = all.bills.filter((one) => one.resource === resource)
  if (months.length === 0 && bills.length === 0) return undefined
  const days = daysOf(months)
  const current = today.slice(0, 7)
  const over = months.filter(({ month, total }) => month < current && total !== undefined)
  const last =
    over.findLast((one) => isToldAsOne(one) || one.knownDays >= one.days.length * 0.8) ??
    over.at(-1)
  const running = months.find(({ month, knownDays }) => month === current && knownDays > 0)
  const forecast = running && forecastMonth(running, { days, prices, degreeDays })
  const quiet = withoutHeating(days, degreeDays)
  const standby = resource === 'electricity' ? standbyOf(quiet.days.slice(-90)) : undefined
  const model = degreeDays && heatingModel(days, degreeDays)
  const consent = consents
    .filter((one) => one.resource === resource)
    .toSorted((one, other) => ((one.endDate ?? '') < (other.endDate ?? '') ? -1 : 1))
    .at(-1)
  return {
    resource,
    months,
    days,
    bills,
    ...(last && { lastMonth: monthFacts(last, { days, months, prices, degreeDays }) }),
    ...(running && { running }),
    ...(forecast && { forecast }),
    ...(standby && { standby: { ...standby, heats: quiet.heats } }),
    ...(followsCold(model) && { heating: model }),
    anomalies: findAnomalies(days, { resource, degreeDays }),
    freshness: energyFreshness(months, { today, consent, bills }),
  }
}

/** What one month costs, and how it compares with the same month of the year before. */
export function monthFacts(
  month: EnergyMonth,
  {
    days,
    months,
    prices,
    degreeDays,
  }: Pick<ResourceFacts, 'days' | 'months'> & Pick<FactsContext, 'prices' | 'degreeDays'>,
): MonthFacts {
  const cost = energyCost(month, prices)
  const comparison =
    compareWithLastYear(days, { month: month.month, degreeDays }) ?? compareMonths(month, months)
  return { month, ...(cost && { cost }), ...(comparison && { comparison }) }
}
