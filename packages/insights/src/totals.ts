import type { ModeMonthSummary } from '@selfdata/vocab'

/** What some monthly figures come to together. */
export interface Totals {
  tripCount: number
  legCount: number
  distanceInMetres: number
  durationInSeconds: number
  /** Absent where nothing is known about emissions. */
  co2eInGrams?: number
  /** Legs that the distance, and so the emissions, leave out. */
  unknownDistanceCount: number
}

/**
 * Adds up figures of any months and modes. Emissions are absent where none are known, never zero.
 *
 * Units: metres, seconds, grams of CO2 equivalent.
 */
export function totalsOf(summaries: readonly ModeMonthSummary[]): Totals {
  const sum = (pick: (summary: ModeMonthSummary) => number) =>
    summaries.reduce((total, summary) => total + pick(summary), 0)
  const known = summaries.some(({ co2eInGrams }) => co2eInGrams !== undefined)
  return {
    tripCount: sum(({ tripCount }) => tripCount),
    legCount: sum(({ legCount }) => legCount),
    distanceInMetres: sum(({ distanceInMetres }) => distanceInMetres),
    durationInSeconds: sum(({ durationInSeconds }) => durationInSeconds),
    unknownDistanceCount: sum(({ unknownDistanceCount }) => unknownDistanceCount),
    ...(known && { co2eInGrams: sum(({ co2eInGrams = 0 }) => co2eInGrams) }),
  }
}

/** The figures of one month, `2026-03`. */
export function ofMonth(summaries: readonly ModeMonthSummary[], month: string): ModeMonthSummary[] {
  return summaries.filter(({ startDate }) => startDate.startsWith(month))
}

/** The month so many months later or, negative, earlier: `2026-01`, -1 → `2025-12`. */
export function monthAfter(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** A change from one value to another; without a share where there was nothing before. */
export interface Change {
  from: number
  to: number
  /** 0.25 is a quarter more. */
  share?: number
}

/** Compares two values of the same unit. */
export function changeOf(from: number, to: number): Change {
  return { from, to, ...(from > 0 && { share: (to - from) / from }) }
}
