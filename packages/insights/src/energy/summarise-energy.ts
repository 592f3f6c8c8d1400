import type {
  Consumption,
  ConsumptionMonthSummary,
  EnergyResource,
  FlowCurve,
  LoadCurve,
} from '@selfdata/vocab'
import { together } from './day-figure.ts'
import { partsOf, partsPerDay } from './day-parts.ts'
import type { DayFigure } from './day-figure.ts'
import { dayOfFlow, dayOfLoad } from './days-of-curves.ts'
import { datesOf, daysBetween, localClock } from './local-clock.ts'
import type { LocalTime } from './local-clock.ts'
import { meterTagOf } from './meter-tag.ts'
import { isEnergy } from './resources.ts'
import { sum } from '../sum.ts'

export interface EnergyOptions {
  /** IANA name: days and half hours are those of its clock. */
  timeZone: string
}

/** Figures of each month of load curves: what a dashboard needs without opening a month. */
export function summariseLoad(
  curves: readonly LoadCurve[],
  { timeZone }: EnergyOptions,
): ConsumptionMonthSummary[] {
  const clock = localClock(timeZone)
  return summariesOf(curves.map((curve) => dayOfLoad(curve, clock)))
}

/** Figures of each month of flow curves of water. */
export function summariseFlow(
  curves: readonly FlowCurve[],
  { timeZone }: EnergyOptions,
): ConsumptionMonthSummary[] {
  const clock = localClock(timeZone)
  return summariesOf(curves.map((curve) => dayOfFlow(curve, clock)))
}

/**
 * Figures of each month of consumption told by day. What a source tells by month only becomes a
 * month whose days are unknown; what it tells of other times in one sum keeps its first and last day.
 */
export function summariseDaily(
  consumptions: readonly Consumption[],
  { timeZone }: EnergyOptions,
): ConsumptionMonthSummary[] {
  const clock = localClock(timeZone)
  const daily = summariesOf(
    consumptions.filter(({ period }) => period === 'day').map((one) => dayOf(one, clock)),
  )
  const told = new Set(daily.map(keyOf))
  const sums = consumptions
    .filter(({ period }) => period !== 'day')
    // Of the same dates a reading counts, and not the estimate before it.
    .toSorted((one, other) => Number(isEstimate(one)) - Number(isEstimate(other)))
    .map((one) => sumAsTold(one, clock))
    .filter((one) => !told.has(keyOf(one)))
  return [...daily, ...[...Map.groupBy(sums, keyOf).values()].map(([first]) => first!)]
}

const isEstimate = ({ quality }: Consumption) => quality === 'estimated'

/** A day as a source tells it. A day of gas lasts from six to six and has the date it begins on. */
function dayOf(one: Consumption, clock: (instant: number) => LocalTime): DayFigure {
  const { date, weekend } = clock(Date.parse(one.startTime))
  const value = isEnergy(one.resource) ? one.energyInWattHours : one.volumeInLitres
  return {
    date,
    weekend,
    resource: one.resource,
    tag: meterTagOf(one.id),
    value: value ?? null,
    share: value === undefined ? 0 : 1,
    estimated: one.quality === 'estimated',
    ...(one.gasVolumeInCubicMetres !== undefined && { cubicMetres: one.gasVolumeInCubicMetres }),
  }
}

/** A sum of a calendar month, or of a bill with its first and last day. */
function sumAsTold(
  one: Consumption,
  clock: (instant: number) => LocalTime,
): ConsumptionMonthSummary {
  const { date: first } = clock(Date.parse(one.startTime))
  // Half a day before its end, which is midnight, or six for gas.
  const { date: last } = clock(Date.parse(one.endTime) - 43_200_000)
  const month = first.slice(0, 7)
  const dates = datesOf(month)
  const isMonth = first === dates[0] && last === dates.at(-1)
  const { energyInWattHours, volumeInLitres, gasVolumeInCubicMetres } = one
  const head = headOf({ month, resource: one.resource, tag: meterTagOf(one.id) })
  return {
    ...head,
    ...(!isMonth && {
      id: head.id.replace(month, `${first}-${last}`),
      startDate: first,
      endDate: last,
    }),
    dailyValues: isMonth ? dates.map(() => null) : [],
    dailyShares: isMonth ? dates.map(() => 0) : [],
    ...(isEstimate(one) && { estimatedDays: daysBetween(first, last) + 1 }),
    ...(energyInWattHours !== undefined && { energyInWattHours }),
    ...(volumeInLitres !== undefined && { volumeInLitres }),
    ...(gasVolumeInCubicMetres !== undefined && { gasVolumeInCubicMetres }),
  }
}

/** What tells one summary from others: its month, its resource and its meter. */
function headOf({ month, resource, tag }: Pick<DayFigure, 'resource' | 'tag'> & { month: string }) {
  return {
    id: `#${month}-${resource}${tag === undefined ? '' : `-${tag}`}`,
    startDate: `${month}-01`,
    resource,
    ...(tag !== undefined && { meterTag: tag }),
  }
}

/** Days as figures of their months, in order; those of each meter apart. */
function summariesOf(days: readonly DayFigure[]): ConsumptionMonthSummary[] {
  const months = Map.groupBy(
    days,
    ({ date, resource, tag = '' }) => `${date.slice(0, 7)} ${resource} ${tag}`,
  )
  return [...months.values()]
    .map((ofMonth) => summaryOf(ofMonth))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function summaryOf(days: readonly DayFigure[]): ConsumptionMonthSummary {
  const { date: anyDate, resource, tag } = days[0]!
  const month = anyDate.slice(0, 7)
  const byDate = new Map(
    [...Map.groupBy(days, ({ date }) => date)].map(([date, same]) => [date, together(same)]),
  )
  const known = [...byDate.values()]
  const list = (pick: (day: DayFigure) => number | null | undefined) =>
    datesOf(month).map((date) => {
      const day = byDate.get(date)
      return (day && pick(day)) ?? null
    })
  const has = (key: 'lowest' | 'highest') => known.some((day) => day[key] !== undefined)
  const volume = known.flatMap(({ cubicMetres }) =>
    cubicMetres === undefined ? [] : [cubicMetres],
  )
  return {
    ...headOf({ month, resource, tag }),
    ...totalOf(resource, sum(known.map(({ value }) => value ?? 0))),
    ...(volume.length > 0 && { gasVolumeInCubicMetres: Math.round(sum(volume) * 1000) / 1000 }),
    dailyValues: list(({ value }) => value),
    dailyShares: list(({ share }) => share).map((share) => share ?? 0),
    ...(has('lowest') && { dailyLowest: list(({ lowest }) => lowest) }),
    ...(has('highest') && { dailyHighest: list(({ highest }) => highest) }),
    ...halfHoursOf(known),
    ...dailyPartsOf(datesOf(month).map((date) => byDate.get(date))),
    estimatedDays: known.filter(({ estimated }) => estimated).length,
  }
}

function totalOf(resource: EnergyResource, total: number) {
  return isEnergy(resource) ? { energyInWattHours: total } : { volumeInLitres: total }
}

function halfHoursOf(days: readonly DayFigure[]) {
  if (!days.some(({ halfHours }) => halfHours)) return {}
  const sums = (weekend: boolean) =>
    Array.from({ length: 48 }, (_, slot) =>
      Math.round(
        sum(days.filter((day) => day.weekend === weekend).map((day) => day.halfHours?.[slot] ?? 0)),
      ),
    )
  return { weekdayHalfHours: sums(false), weekendHalfHours: sums(true) }
}

/** Five numbers for each day of a curve, null for the others. */
function dailyPartsOf(days: readonly (DayFigure | undefined)[]) {
  if (!days.some((day) => day?.halfHours)) return {}
  const unknown = Array.from<null>({ length: partsPerDay }).fill(null)
  return {
    dailyParts: days.flatMap((day): (number | null)[] =>
      day?.halfHours && day.value !== null ? partsOf(day.halfHours).map(Math.round) : unknown,
    ),
  }
}

type Head = Pick<ConsumptionMonthSummary, 'startDate' | 'endDate' | 'resource' | 'meterTag'>
const keyOf = ({ startDate, endDate = '', resource, meterTag = '' }: Head) =>
  `${startDate} ${endDate} ${resource} ${meterTag}`
