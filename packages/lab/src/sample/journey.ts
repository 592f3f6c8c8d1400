import type { Place, Point } from './geography.ts'
import type { Line, Stop } from './network.ts'

/** How people of the sample move. */
export type Mode = 'walk' | 'bicycle' | 'e-bicycle' | 'car' | 'bus' | 'rail' | 'ferry' | 'metro'

/** A ride that a transit card pays for. */
export interface Ride {
  readonly line: Line
  readonly boarding: Stop
  readonly alighting: Stop
}

/** A part of a journey with one mode; times in milliseconds since 1970. */
export interface JourneyLeg {
  readonly mode: Mode
  readonly start: number
  readonly end: number
  readonly metres: number
  readonly path: readonly Point[]
  readonly ride?: Ride
}

/** What a person really did, before any phone or card made a record of it. */
export interface Journey {
  readonly from: Place
  readonly to: Place
  readonly legs: readonly JourneyLeg[]
}

/** Metres per second, waiting at stops and lights included. */
export const speeds: Record<Mode, number> = {
  walk: 1.3,
  bicycle: 4.3,
  'e-bicycle': 5.2,
  car: 8.5,
  bus: 5.5,
  rail: 44,
  ferry: 6,
  metro: 7,
}

/** Metres per second of a car on a trip of this length: longer trips take faster roads. */
export function carSpeed(metres: number): number {
  return Math.min(27, speeds.car + metres / 2500)
}

export function startOf(journey: Journey): number {
  return journey.legs[0]?.start ?? 0
}

export function endOf(journey: Journey): number {
  return journey.legs.at(-1)?.end ?? 0
}
