import { arrangeTrips, localMonth, tripOfSnapshot, wholeOf } from '@selfdata/records'
import type { Correction, ModeMonthSummary, TransportMode } from '@selfdata/vocab'
import { co2e } from './co2e.ts'
import { summariseTrips } from './summarise.ts'
import type { SummaryOptions } from './summarise.ts'

/**
 * Monthly figures as the person corrected them, from the corrections alone: each remembers the legs
 * of its trip, so no month has to be opened. The result is what counting the corrected trips anew
 * would give: values, times, cuts, unions and removals, whatever the number of legs.
 *
 * @param summaries of any number of sources; figures of one month and mode come out as one
 * @param corrections of these sources only
 */
export function applyCorrectionsToSummary(
  summaries: readonly ModeMonthSummary[],
  corrections: readonly Correction[],
  options: SummaryOptions,
): ModeMonthSummary[] {
  const sums = new Map<string, ModeMonthSummary>()
  for (const summary of summaries) add(sums, summary, 1)

  const byRecord = Map.groupBy(
    corrections,
    ({ corrects, inRecord }) => inRecord ?? wholeOf(corrects),
  )
  const remembered = [...byRecord].flatMap(([id, some]) => tripOfSnapshot(id, some) ?? [])
  const known = new Set(remembered.map(({ id }) => id))
  const own = [...byRecord].flatMap(([id, some]) => (known.has(id) ? some : []))
  const after = arrangeTrips(remembered, own).map(({ trip }) => trip)
  for (const sum of summariseTrips(remembered, options)) add(sums, sum, -1)
  for (const sum of summariseTrips(after, options)) add(sums, sum, 1)

  const others = [...byRecord].flatMap(([id, some]) => (known.has(id) ? [] : some))
  for (const correction of latestOf(others)) addOfOneLeg(sums, correction, options)
  return [...sums.values()]
    .map(tidy)
    .filter(({ legCount, tripCount }) => legCount > 0 || tripCount > 0)
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function add(sums: Map<string, ModeMonthSummary>, sum: ModeMonthSummary, sign: 1 | -1): void {
  const key = keyOf(sum)
  const before = sums.get(key)
  if (!before && sign === 1) return void sums.set(key, { ...sum })
  const base = before ?? empty(sum.startDate, sum.mode)
  const grams =
    base.co2eInGrams === undefined && sum.co2eInGrams === undefined
      ? undefined
      : (base.co2eInGrams ?? 0) + sign * (sum.co2eInGrams ?? 0)
  sums.set(key, {
    ...base,
    tripCount: base.tripCount + sign * sum.tripCount,
    legCount: base.legCount + sign * sum.legCount,
    distanceInMetres: base.distanceInMetres + sign * sum.distanceInMetres,
    unknownDistanceCount: base.unknownDistanceCount + sign * sum.unknownDistanceCount,
    durationInSeconds: base.durationInSeconds + sign * sum.durationInSeconds,
    ...(grams !== undefined && { co2eInGrams: grams }),
  })
}

/** A correction that remembers one leg only: the trip's main mode stays what it was. */
function addOfOneLeg(
  sums: Map<string, ModeMonthSummary>,
  correction: Correction,
  options: SummaryOptions,
): void {
  const { distanceInMetres, durationInSeconds = 0, previousMode, removed } = correction
  const startDate = `${localMonth(correction.startTime, options.timeZone)}-01`
  const change = (mode: TransportMode, sign: 1 | -1) => {
    const occupancy = sign === 1 ? correction.occupancy : undefined
    const emitted = co2e({ mode, distanceInMetres, occupancy }, options)?.value
    const leg = {
      ...empty(startDate, mode),
      legCount: 1,
      tripCount: removed ? 1 : 0,
      distanceInMetres: distanceInMetres ?? 0,
      durationInSeconds,
      unknownDistanceCount: distanceInMetres === undefined ? 1 : 0,
      ...(emitted !== undefined && { co2eInGrams: emitted }),
    }
    add(sums, leg, sign)
  }
  const mode = correction.mode ?? previousMode
  if (previousMode) change(previousMode, -1)
  if (mode && !removed) change(mode, 1)
}

function latestOf(corrections: readonly Correction[]): Correction[] {
  const ordered = corrections.toSorted(
    (one, other) => Date.parse(one.generatedAtTime) - Date.parse(other.generatedAtTime),
  )
  return [...new Map(ordered.map((correction) => [correction.corrects, correction])).values()]
}

function empty(startDate: string, mode: TransportMode): ModeMonthSummary {
  return {
    id: `#${startDate.slice(0, 7)}-${mode}`,
    startDate,
    mode,
    tripCount: 0,
    legCount: 0,
    distanceInMetres: 0,
    unknownDistanceCount: 0,
    durationInSeconds: 0,
  }
}

/** Nothing below zero (a source may have taken back what was corrected), a tenth of a gram. */
function tidy(sum: ModeMonthSummary): ModeMonthSummary {
  const { co2eInGrams, ...rest } = sum
  const positive = (value: number) => Math.max(value, 0)
  // Where nothing of known distance is left, nothing is known of emissions.
  const counted = rest.legCount > rest.unknownDistanceCount
  return {
    ...rest,
    tripCount: positive(rest.tripCount),
    legCount: positive(rest.legCount),
    distanceInMetres: positive(rest.distanceInMetres),
    unknownDistanceCount: positive(rest.unknownDistanceCount),
    durationInSeconds: positive(rest.durationInSeconds),
    ...(co2eInGrams !== undefined &&
      counted && { co2eInGrams: positive(Math.round(co2eInGrams * 10) / 10) }),
  }
}

const keyOf = ({ startDate, mode }: ModeMonthSummary) => `${startDate.slice(0, 7)}-${mode}`
