import type { DateTime, TransportMode } from '@selfdata/vocab'
import type { Point } from '../geometry/point.ts'

/** What a calculation takes of a person's trips: one way by one mode, with its line where known. */
export interface Journey {
  /** The record it comes from, so that the person can leave it out. */
  id: string
  mode: TransportMode
  startTime: DateTime
  endTime: DateTime
  line: readonly Point[]
}

/** The local day of an instant, as it was written: `2026-03-09`. */
export function dayOf(instant: DateTime): string {
  return instant.slice(0, 10)
}

/** The local hour of an instant, as it was written. */
export function hourOf(instant: DateTime): number {
  return Number(instant.slice(11, 13))
}

/** Whether an hour lies in a band such as `07-09`, its end not included; `22-06` goes over midnight. */
export function inBand(hour: number, band: string | undefined): boolean {
  if (band === undefined || band === 'other') return true
  const [from = 0, to = 24] = band.split('-').map(Number)
  return from < to ? hour >= from && hour < to : hour >= from || hour < to
}
