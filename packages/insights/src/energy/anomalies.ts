import type { EnergyResource } from '@selfdata/vocab'
import type { EnergyDay } from './energy-month.ts'
import { standbyOf, withoutHeating } from './standby.ts'
import { followsCold, heatingModel } from './heating-model.ts'
import type { DegreeDays } from './degree-days.ts'
import { sum } from '../sum.ts'

/** Something that is not as it usually is, and from when to when. */
export interface Anomaly {
  kind: 'leak' | 'overrun' | 'heating-left-on' | 'standby-risen'
  resource: EnergyResource
  from: string
  to: string
  /** Days it was seen on. */
  days: number
  /** What it came to beyond the usual: watt hours or litres. */
  extra: number
  /** What was seen, and what is usual: litres per hour, watts, or the amount of a day. */
  seen: number
  usual: number
  /** It is still so on the last day that is known. */
  lasting: boolean
}

interface Context {
  resource: EnergyResource
  degreeDays?: DegreeDays | undefined
}

/**
 * What is unusual in the days of one resource, newest first: water that never stops, a day far above
 * the usual, heating while it was mild, standby that has risen. Each rule is stated at its function.
 */
export function findAnomalies(days: readonly EnergyDay[], context: Context): Anomaly[] {
  const found =
    context.resource === 'water'
      ? [...leaks(days), ...overruns(days, context)]
      : [
          ...heatingLeftOn(days, context),
          ...(context.resource === 'electricity' ? standbyRisen(days, context) : []),
          // Where the home heats with it, or may, a cold snap is no surprise.
          ...(mayHeat(days, context) ? [] : overruns(days, context)),
        ]
  return found.toSorted((one, other) => (one.to < other.to ? 1 : -1))
}

/** The weather of the place is known, and says so, or not enough of it to say no. */
function mayHeat(days: readonly EnergyDay[], { degreeDays }: Context): boolean {
  return degreeDays !== undefined && withoutHeating(days, degreeDays).heats !== false
}

/** Water flows in every hour of three days or more: some tap or flush is never shut. */
function leaks(days: readonly EnergyDay[]): Anomaly[] {
  const flows = ({ lowest, share }: EnergyDay) => lowest !== null && lowest >= 1 && share >= 0.9
  return runs(days, flows)
    .filter((run) => run.length >= 3)
    .map((run) => {
      const seen = median(run.map(({ lowest }) => lowest ?? 0))
      const extra = sum(run.map(({ lowest }) => (lowest ?? 0) * 24))
      return anomaly('leak', 'water', run, { days, extra, seen, usual: 0 })
    })
}

/** A day of more than twice the median of the four weeks before, and more than four spreads above it. */
function overruns(days: readonly EnergyDay[], { resource }: Context): Anomaly[] {
  const isLeak = (day: EnergyDay) => resource === 'water' && (day.lowest ?? 0) >= 1
  const usualBefore = (index: number) =>
    days
      .slice(Math.max(0, index - 28), index)
      .flatMap(({ value, share }) => (value === null || share < 1 ? [] : [value]))
  const over = new Map<EnergyDay, number>()
  for (const [index, day] of days.entries()) {
    const before = usualBefore(index)
    if (before.length < 14 || day.value === null || isLeak(day)) continue
    const usual = median(before)
    const spread = median(before.map((value) => Math.abs(value - usual))) * 1.4826
    if (day.value > usual * 2 && day.value > usual + 4 * spread && usual > 0) over.set(day, usual)
  }
  return runs(days, (day) => over.has(day)).map((run) => {
    const usual = over.get(run[0]!) ?? 0
    const seen = Math.max(...run.map(({ value }) => value ?? 0))
    const extra = sum(run.map(({ value }) => (value ?? 0) - usual))
    return anomaly('overrun', resource, run, { days, extra, seen, usual })
  })
}

/**
 * In a home that heats with it: three mild days or more (under one degree day) of which each used
 * more than what the home uses without cold, plus two spreads and a fifth.
 */
function heatingLeftOn(
  days: readonly EnergyDay[],
  { resource, degreeDays = {} }: Context,
): Anomaly[] {
  const model = heatingModel(days, degreeDays)
  if (!followsCold(model)) return []
  const mild = days.filter(({ date, value }) => value !== null && (degreeDays[date] ?? 9) < 1)
  const usual = median(mild.map(({ value }) => value ?? 0))
  const spread = median(mild.map(({ value }) => Math.abs((value ?? 0) - usual))) * 1.4826
  const limit = Math.max(usual + 2 * spread, usual * 1.2) + model.perDegreeDay
  const warm = new Set(mild)
  const left = (day: EnergyDay) => warm.has(day) && (day.value ?? 0) > limit
  return runs(days, left)
    .filter((run) => run.length >= 3)
    .map((run) => {
      const seen = median(run.map(({ value }) => value ?? 0))
      const extra = sum(run.map(({ value }) => (value ?? 0) - usual))
      return anomaly('heating-left-on', resource, run, { days, extra, seen, usual })
    })
}

/**
 * The lowest hour of the last two weeks is half as high again as that of the ten weeks before; cold
 * days do not count where the home heats with electricity.
 */
function standbyRisen(days: readonly EnergyDay[], { degreeDays }: Context): Anomaly[] {
  const known = withoutHeating(days, degreeDays).days.filter(
    ({ lowest, share }) => lowest !== null && share >= 0.9,
  )
  const [recent, before] = [known.slice(-14), known.slice(-84, -14)]
  const [now, then] = [standbyOf(recent), standbyOf(before)]
  if (!now || !then || recent.length < 10 || before.length < 28) return []
  if (now.watts < then.watts * 1.5 || now.watts - then.watts < 30) return []
  const extra = (now.watts - then.watts) * 24 * recent.length
  return [
    anomaly('standby-risen', 'electricity', recent, {
      days,
      extra,
      seen: now.watts,
      usual: then.watts,
    }),
  ]
}

function anomaly(
  kind: Anomaly['kind'],
  resource: EnergyResource,
  run: readonly EnergyDay[],
  { days, ...figures }: { days: readonly EnergyDay[]; extra: number; seen: number; usual: number },
): Anomaly {
  const [from, to] = [run[0]?.date ?? '', run.at(-1)?.date ?? '']
  const latest = days.findLast(({ value }) => value !== null)?.date
  return { kind, resource, from, to, days: run.length, lasting: to === latest, ...figures }
}

/** Days in a row for which something holds. */
function runs(days: readonly EnergyDay[], holds: (day: EnergyDay) => boolean): EnergyDay[][] {
  const all: EnergyDay[][] = []
  let open: EnergyDay[] | undefined
  for (const day of days) {
    if (!holds(day)) open = undefined
    else if (open) open.push(day)
    else all.push((open = [day]))
  }
  return all
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
