import type { Leg, Trip, TransportMode } from '@selfdata/vocab'
import { co2e } from '../co2e.ts'
import type { Co2eOptions } from '../co2e.ts'
import { costOf } from './cost.ts'
import type { OwnPrices } from './cost.ts'
import { effortOf } from './effort.ts'
import { median } from './median.ts'
import { sum } from '../sum.ts'

/** What some trips would be like in another way. All differences are sums over the trips. */
export interface Shift {
  trips: readonly Trip[]
  /** The way they would be made. */
  mode: TransportMode
  metres: number
  /** More time on the way; negative where it is less. */
  extraSeconds: number
  savedGrams: { value: number; low: number; high: number }
  /** Absent where the cost of some of the trips is not known. */
  savedEuros?: { value: number; low: number; high: number }
  activeSeconds: number
  kilocalories?: number
  /** Kilometres per hour that the time was computed with, and whether it is the person's own. */
  speed: { value: number; own: boolean }
  /** The longest way that counted as short, in metres. */
  longest: number
}

export interface ShiftOptions extends Co2eOptions, OwnPrices {
  weightInKilograms?: number | undefined
  /** Whether other trips of the person tell how fast they ride; all that are known. */
  history?: readonly Trip[]
}

/** How far people go so without a second thought, in metres, and how fast in a town, in km/h. */
const habits = {
  walk: { longest: 2000, speed: 4.8 },
  bicycle: { longest: 5000, speed: 15 },
  'e-bicycle': { longest: 10_000, speed: 18 },
} as const satisfies Partial<Record<TransportMode, { longest: number; speed: number }>>

export type ShiftMode = keyof typeof habits

const cars: ReadonlySet<TransportMode> = new Set(['car', 'electric-car'])

/**
 * The short trips by car, as if they had been made by bicycle (or on foot): how much longer, how
 * much less emitted and paid. `undefined` where there are none. Only trips made by car all the way
 * count: whoever takes it to the station needs it there.
 */
export function shiftOf(
  trips: readonly Trip[],
  mode: ShiftMode,
  options: ShiftOptions = {},
): Shift | undefined {
  const { longest } = habits[mode]
  const short = trips.filter(({ hasLeg }) => {
    const metres = sum(hasLeg.map((leg) => leg.distanceInMetres ?? NaN))
    return hasLeg.every((leg) => cars.has(leg.mode)) && metres > 0 && metres <= longest
  })
  return short.length > 0 ? differenceOf(short, mode, options) : undefined
}

/** What the same trips would be like in another way, however long they are. */
export function differenceOf(
  trips: readonly Trip[],
  mode: ShiftMode,
  options: ShiftOptions = {},
): Shift {
  const speed = speedOf(mode, options.history ?? [])
  const legs = trips.flatMap(({ hasLeg }) => hasLeg)
  const metres = sum(legs.map((leg) => leg.distanceInMetres ?? 0))
  const seconds = metres / (speed.value / 3.6)
  const before = legs.map((leg) => co2e(leg, options))
  const after = co2e({ mode, distanceInMetres: metres }, options)?.value ?? 0
  const costs = legs.map((leg) => costOf(leg, options))
  const effort = effortOf({ mode, distanceInMetres: metres, durationInSeconds: seconds }, options)
  const saved = (end: 'value' | 'low' | 'high') => sum(before.map((one) => one?.[end] ?? 0)) - after
  const euros = (end: 'value' | 'low' | 'high') => sum(costs.map((one) => one?.[end] ?? 0))
  return {
    trips,
    mode,
    metres,
    extraSeconds: Math.round(seconds - sum(legs.map(durationOf))),
    savedGrams: { value: saved('value'), low: saved('low'), high: saved('high') },
    ...(costs.every((one) => one !== undefined) && {
      savedEuros: { value: euros('value'), low: euros('low'), high: euros('high') },
    }),
    activeSeconds: Math.round(seconds),
    ...(effort?.kilocalories && { kilocalories: effort.kilocalories.value }),
    speed,
    longest: habits[mode].longest,
  }
}

/** The person's own usual speed where five legs or more tell it, else that of a town. */
function speedOf(mode: ShiftMode, history: readonly Trip[]): Shift['speed'] {
  const own = history
    .flatMap(({ hasLeg }) => hasLeg)
    .filter((leg) => leg.mode === mode && (leg.distanceInMetres ?? 0) >= 500 && durationOf(leg) > 0)
    .map((leg) => (leg.distanceInMetres! / durationOf(leg)) * 3.6)
  if (own.length < 5) return { value: habits[mode].speed, own: false }
  return { value: median(own), own: true }
}

function durationOf(leg: Leg): number {
  return leg.durationInSeconds ?? (Date.parse(leg.endTime) - Date.parse(leg.startTime)) / 1000
}
