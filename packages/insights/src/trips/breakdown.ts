import type { Trip } from '@selfdata/vocab'
import { co2e } from '../co2e.ts'
import type { Co2eOptions } from '../co2e.ts'
import { costOf } from './cost.ts'
import type { OwnPrices } from './cost.ts'
import { effortOf } from './effort.ts'

/** What some trips come to together. What is not known is counted, not taken for zero. */
export interface TripTotals {
  tripCount: number
  metres: number
  seconds: number
  grams: { value: number; low: number; high: number }
  euros: { value: number; low: number; high: number }
  activeSeconds: number
  /** Absent where the person has not told their weight. */
  kilocalories?: { value: number; low: number; high: number }
  /** Trips that distance, emissions or cost leave out, at least in part. */
  unknown: { distance: number; co2e: number; cost: number }
}

export interface TotalsOptions extends Co2eOptions, OwnPrices {
  weightInKilograms?: number | undefined
}

/** What some trips come to, leg by leg. */
export function tripTotals(trips: readonly Trip[], options: TotalsOptions = {}): TripTotals {
  const totals: TripTotals = {
    tripCount: trips.length,
    metres: 0,
    seconds: 0,
    grams: { value: 0, low: 0, high: 0 },
    euros: { value: 0, low: 0, high: 0 },
    activeSeconds: 0,
    ...(options.weightInKilograms !== undefined && {
      kilocalories: { value: 0, low: 0, high: 0 },
    }),
    unknown: { distance: 0, co2e: 0, cost: 0 },
  }
  for (const { hasLeg } of trips) {
    const lacks = { distance: false, co2e: false, cost: false }
    for (const leg of hasLeg) {
      const [emitted, cost, effort] = [
        co2e(leg, options),
        costOf(leg, options),
        effortOf(leg, options),
      ]
      totals.metres += leg.distanceInMetres ?? 0
      totals.seconds += leg.durationInSeconds ?? 0
      totals.activeSeconds += effort?.activeSeconds ?? 0
      if (emitted) addTo(totals.grams, emitted)
      if (cost) addTo(totals.euros, cost)
      if (effort?.kilocalories && totals.kilocalories)
        addTo(totals.kilocalories, effort.kilocalories)
      lacks.distance ||= leg.distanceInMetres === undefined
      lacks.co2e ||= emitted === undefined
      lacks.cost ||= cost === undefined
    }
    for (const key of ['distance', 'co2e', 'cost'] as const)
      if (lacks[key]) totals.unknown[key] += 1
  }
  return totals
}

interface Range {
  value: number
  low: number
  high: number
}

function addTo(sum: Range, { value, low, high }: Range): void {
  sum.value += value
  sum.low += low
  sum.high += high
}

/** Trips by something they have, the group with most trips first. */
export function breakdown<K>(
  trips: readonly Trip[],
  keyOf: (trip: Trip) => K,
  options: TotalsOptions = {},
): { key: K; trips: readonly Trip[]; totals: TripTotals }[] {
  return [...Map.groupBy(trips, keyOf)]
    .map(([key, some]) => ({ key, trips: some, totals: tripTotals(some, options) }))
    .toSorted((a, b) => b.trips.length - a.trips.length)
}
