import { localMonth } from '@selfdata/records'
import type { Correction, ModeMonthSummary, TransportMode } from '@selfdata/vocab'
import { co2e } from './co2e.ts'
import type { SummaryOptions } from './summarise.ts'

/**
 * Monthly figures as the person corrected them, from the corrections alone: each carries what the
 * leg was before, so no month has to be opened. Of several corrections of one leg the latest counts.
 */
export function applyCorrectionsToSummary(
  summaries: readonly ModeMonthSummary[],
  corrections: readonly Correction[],
  options: SummaryOptions,
): ModeMonthSummary[] {
  const sums = new Map(summaries.map((sum) => [keyOf(sum.startDate, sum.mode), { ...sum }]))
  for (const correction of latestOf(corrections)) {
    const month = `${localMonth(correction.startTime, options.timeZone)}-01`
    const { previousMode, removed } = correction
    const mode = correction.mode ?? previousMode
    if (previousMode) add(sums, month, { mode: previousMode, correction, sign: -1 }, options)
    if (mode && !removed) add(sums, month, { mode, correction, sign: 1 }, options)
  }
  return [...sums.values()]
    .filter(({ legCount, tripCount }) => legCount > 0 || tripCount > 0)
    .toSorted((one, other) =>
      keyOf(one.startDate, one.mode) < keyOf(other.startDate, other.mode) ? -1 : 1,
    )
}

interface Change {
  mode: TransportMode
  correction: Correction
  sign: 1 | -1
}

function add(
  sums: Map<string, ModeMonthSummary>,
  month: string,
  { mode, correction, sign }: Change,
  options: SummaryOptions,
): void {
  const { distanceInMetres, durationInSeconds = 0 } = correction
  // What was there before was computed without the corrected number of persons.
  const occupancy = sign === 1 ? correction.occupancy : undefined
  const emitted = co2e({ mode, distanceInMetres, occupancy }, options)?.value
  const key = keyOf(month, mode)
  const before = sums.get(key) ?? empty(month, mode)
  const grams = (before.co2eInGrams ?? 0) + sign * (emitted ?? 0)
  sums.set(key, {
    ...before,
    legCount: positive(before.legCount + sign),
    // Another mode of one leg does not say what the trip's main mode becomes; removal says enough.
    tripCount: positive(before.tripCount - (correction.removed ? 1 : 0)),
    distanceInMetres: positive(before.distanceInMetres + sign * (distanceInMetres ?? 0)),
    durationInSeconds: positive(before.durationInSeconds + sign * durationInSeconds),
    unknownDistanceCount: positive(
      before.unknownDistanceCount + (distanceInMetres === undefined ? sign : 0),
    ),
    ...(before.co2eInGrams !== undefined || emitted !== undefined
      ? { co2eInGrams: positive(Math.round(grams * 10) / 10) }
      : {}),
  })
}

function latestOf(corrections: readonly Correction[]): Correction[] {
  const ordered = corrections.toSorted(
    (one, other) => Date.parse(one.generatedAtTime) - Date.parse(other.generatedAtTime),
  )
  return [...new Map(ordered.map((correction) => [correction.corrects, correction])).values()]
}

function empty(startDate: string, mode: TransportMode): ModeMonthSummary {
  return {
    id: `#${keyOf(startDate, mode)}`,
    startDate,
    mode,
    tripCount: 0,
    legCount: 0,
    distanceInMetres: 0,
    unknownDistanceCount: 0,
    durationInSeconds: 0,
  }
}

const keyOf = (startDate: string, mode: TransportMode) => `${startDate.slice(0, 7)}-${mode}`

const positive = (value: number) => Math.max(value, 0)
