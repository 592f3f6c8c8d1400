import { schemes } from '@selfdata/vocab'
import type { Leg, TransportMode, TravelSettings, Trip } from '@selfdata/vocab'
import { longestMode } from '../longest-mode.ts'
import { groupOf, modeGroups } from './mode-group.ts'
import type { ModeGroup } from './mode-group.ts'

/** The modes that a person usually takes: one for a group, of many groups none. */
export type UsualModes = Partial<Record<ModeGroup, TransportMode>>

/** What a sensor says of a group when it cannot tell which of its modes it was. */
const sensed: UsualModes = {
  walk: 'walk',
  cycle: 'bicycle',
  bus: 'bus',
  rail: 'rail',
  car: 'car',
  motorcycle: 'motorcycle',
}

/** Groups of more than one mode, with what a person may usually take in place of what is sensed. */
export const usualChoices: readonly { group: ModeGroup; modes: readonly TransportMode[] }[] =
  modeGroups
    .filter((group) => sensed[group] !== undefined)
    .map((group) => ({
      group,
      modes: Object.keys(schemes.TransportMode.concepts)
        .filter(isMode)
        .filter((mode) => groupOf(mode) === group && mode !== sensed[group]),
    }))

/**
 * From how slow to how fast a way goes by some modes, in kilometres per hour from start to end.
 * Wide: it only keeps a train across the country from being counted as somebody's usual tram.
 */
const speeds: Partial<Record<TransportMode, readonly [number, number]>> = {
  wheelchair: [0, 15],
  'shared-bicycle': [0, 35],
  'cargo-bicycle': [0, 35],
  'e-scooter': [0, 35],
  trolleybus: [0, 60],
  tram: [0, 60],
  metro: [0, 60],
  'suburban-rail': [0, 110],
  'high-speed-rail': [90, 330],
  cableway: [0, 45],
  funicular: [0, 45],
  moped: [0, 60],
}

/** What the settings say of it; a code of no such group, as another app may write, is left alone. */
export function usualModesOf(
  settings: Partial<Pick<TravelSettings, 'usualMode' | 'usualBicycle'>> | undefined,
): UsualModes {
  const { usualMode = [], usualBicycle } = settings ?? {}
  // What settings said before there were usual modes gives way to what they say now.
  const said = [...(usualBicycle ? [usualBicycle] : []), ...usualMode.toSorted()]
  const known = said.filter((mode) => sensed[groupOf(mode)] !== undefined)
  return Object.fromEntries(known.map((mode) => [groupOf(mode), mode]))
}

/** The settings with another usual mode of a group; without one, its legs count as they were sensed. */
export function withUsualMode(
  settings: TravelSettings,
  group: ModeGroup,
  mode: TransportMode | undefined,
): TravelSettings {
  const { usualBicycle: _, ...rest } = settings
  const usual = { ...usualModesOf(settings), [group]: mode === sensed[group] ? undefined : mode }
  return { ...rest, usualMode: modeGroups.flatMap((one) => usual[one] ?? []) }
}

/** The usual mode of a group: what a sensor says of the group, where the person says nothing. */
export function usualOf(usual: UsualModes, group: ModeGroup): TransportMode | undefined {
  return usual[group] ?? sensed[group]
}

/**
 * The mode that a leg counts as. What was stated, by the person or an operator, stays; so does what
 * a device names more narrowly than its group. Where it knows only the group, the person's usual
 * mode of that group counts, unless the leg was too slow or too fast for it.
 */
export function countedMode(leg: Leg, usual: UsualModes): TransportMode {
  const own = usual[groupOf(leg.mode)]
  return own !== undefined && isOnlySensed(leg) && isLikely(leg, own) ? own : leg.mode
}

/**
 * A trip whose legs count as the person usually goes; the same object where nothing changes. How a
 * leg is known, and how surely, goes on speaking of its group.
 */
export function withUsualModes(trip: Trip, usual: UsualModes): Trip {
  const hasLeg = trip.hasLeg.map((leg) => {
    const mode = countedMode(leg, usual)
    return mode === leg.mode ? leg : withoutEmissions({ ...leg, mode })
  })
  if (hasLeg.every((leg, i) => leg === trip.hasLeg[i])) return trip
  const counted = withoutEmissions({ ...trip, hasLeg })
  return { ...counted, ...(trip.mainMode && { mainMode: longestMode(counted) }) }
}

/** Whether figures of this mode may hold legs that count as another one. */
export function mayCountOtherwise(mode: TransportMode, usual: UsualModes): boolean {
  const own = usual[groupOf(mode)]
  return own !== undefined && own !== mode && sensed[groupOf(mode)] === mode
}

function isOnlySensed({ mode, modeSource }: Leg): boolean {
  const byDevice = modeSource === 'detected' || modeSource === 'assumed'
  return byDevice && sensed[groupOf(mode)] === mode
}

function isLikely({ distanceInMetres, durationInSeconds }: Leg, mode: TransportMode): boolean {
  const [least, most] = speeds[mode] ?? [0, Infinity]
  if (distanceInMetres === undefined || !durationInSeconds) return true
  const speed = (distanceInMetres / durationInSeconds) * 3.6
  return speed >= least && speed <= most
}

/** Emissions were computed from the mode that was. */
function withoutEmissions<T extends Leg | Trip>(record: T): T {
  const { co2eInGrams: _, ...rest } = record
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is gone may be absent
  return rest as T
}

function isMode(code: string): code is TransportMode {
  return Object.hasOwn(schemes.TransportMode.concepts, code)
}
