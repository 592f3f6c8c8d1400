import type { ConsumptionMonthSummary, EnergyResource } from '@selfdata/vocab'
import { partsPerDay } from './day-parts.ts'
import { datesOf } from './local-clock.ts'
import { totalOf } from './summary-total.ts'
import { sum } from '../sum.ts'

/** What one source says of one month; `detail` when it counts step by step. */
export interface MonthPart {
  /** Name of the source, such as `enedis`. */
  source: string
  detail: boolean
  summary: ConsumptionMonthSummary
}

/** One day as it is shown. Watt hours or litres. */
export interface EnergyDay {
  date: string
  /** Null: unknown. */
  value: number | null
  /** 1 the whole day was measured. */
  share: number
  lowest: number | null
  highest: number | null
  /** Its energy in five parts of the day, where a curve tells: see `dayParts`. */
  parts?: readonly number[]
  /** Its energy in 48 half hours, where its curve was opened. */
  halfHours?: readonly number[]
}

/** One month of one resource, from every source that tells of it. */
export interface EnergyMonth {
  /** `2026-03`. */
  month: string
  resource: EnergyResource
  /** Sum of what is known; undefined where nothing is. */
  total: number | undefined
  days: readonly EnergyDay[]
  /** Days measured, in days: 27.96 when one hour is missing of 28. */
  knownDays: number
  estimatedDays: number
  /** 48 sums by half hour of the clock; absent where no source counts step by step. */
  weekday?: readonly number[]
  weekend?: readonly number[]
  cubicMetres?: number
  /** Names of the sources it is from. */
  sources: readonly string[]
}

/**
 * Puts together what several sources say of the same resource. They tell of the same meter: nothing
 * is added up twice. Each day is from the source that measured most of it; of equals from the one
 * that counts step by step. Bills of other lengths are no months: see `billsOfHome`.
 */
export function energyMonths(parts: readonly MonthPart[]): EnergyMonth[] {
  const groups = Map.groupBy(
    parts.filter(({ summary }) => summary.endDate === undefined),
    ({ summary }) => `${summary.startDate.slice(0, 7)} ${summary.resource}`,
  )
  return [...groups.values()]
    .map((ofMonth) => monthOf(ofMonth))
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
}

function monthOf(parts: readonly MonthPart[]): EnergyMonth {
  const { startDate, resource } = parts[0]!.summary
  const month = startDate.slice(0, 7)
  const used = new Set<string>()
  const ordered = parts.toSorted((one, other) => Number(other.detail) - Number(one.detail))
  const days = datesOf(month).map((date, index) => {
    const best = ordered.reduce<MonthPart | undefined>(
      (chosen, part) =>
        (part.summary.dailyShares[index] ?? 0) > (chosen?.summary.dailyShares[index] ?? 0)
          ? part
          : chosen,
      undefined,
    )
    if (best) used.add(best.source)
    // Lowest and highest only a curve knows, whoever knows the sum best.
    const curve = ordered.find(({ summary }) => summary.dailyLowest?.[index] != null)?.summary
    const ofDay = partsOfDay(ordered, index)
    return {
      date,
      value: best?.summary.dailyValues[index] ?? null,
      share: best?.summary.dailyShares[index] ?? 0,
      lowest: curve?.dailyLowest?.[index] ?? null,
      highest: curve?.dailyHighest?.[index] ?? null,
      ...(ofDay && { parts: ofDay }),
    }
  })
  const known = days.filter(({ value }) => value !== null)
  const whole = parts.map(({ summary }) => totalOf(summary)).find((total) => total !== undefined)
  const halves = ordered.find(({ summary }) => summary.weekdayHalfHours)?.summary
  const gas = parts.find(({ summary }) => summary.gasVolumeInCubicMetres !== undefined)?.summary
  return {
    month,
    resource,
    total: known.length > 0 ? sum(known.map(({ value }) => value ?? 0)) : whole,
    days,
    knownDays: sum(days.map(({ share }) => share)),
    estimatedDays: Math.max(...parts.map(({ summary }) => summary.estimatedDays ?? 0)),
    ...(halves && {
      weekday: listOf(halves.weekdayHalfHours),
      weekend: listOf(halves.weekendHalfHours),
    }),
    ...(gas?.gasVolumeInCubicMetres !== undefined && { cubicMetres: gas.gasVolumeInCubicMetres }),
    sources: used.size > 0 ? [...used] : parts.map(({ source }) => source),
  }
}

/** The parts of a day by the first source that has a curve of it. */
function partsOfDay(parts: readonly MonthPart[], index: number): number[] | undefined {
  for (const { summary } of parts) {
    const told = summary.dailyParts?.slice(index * partsPerDay, (index + 1) * partsPerDay) ?? []
    const known = told.filter((value) => value !== null)
    if (known.length === partsPerDay) return known
  }
  return undefined
}

/** Some days of a month only. */
export function daysWithin(
  month: EnergyMonth,
  { from, to }: { from: string; to: string },
): EnergyMonth {
  const days = month.days.filter(({ date }) => from <= date && date <= to)
  const known = days.flatMap(({ value }) => value ?? [])
  return {
    ...month,
    days,
    total: known.length > 0 ? sum(known) : undefined,
    knownDays: sum(days.map(({ share }) => share)),
  }
}

const listOf = (values: readonly (number | null)[] | undefined) =>
  (values ?? []).map((value) => value ?? 0)
