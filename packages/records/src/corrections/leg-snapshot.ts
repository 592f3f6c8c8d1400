import { schemes } from '@selfdata/vocab'
import type { Correction, Leg, TransportMode, Trip } from '@selfdata/vocab'
import { later, secondsBetween } from '../time/later.ts'

/** What a correction keeps of the trip as its source told it. */
export type LegSnapshot = Required<
  Pick<
    Correction,
    'legModes' | 'legTimesInSeconds' | 'legDistancesInMetres' | 'legDurationsInSeconds'
  >
>

/** The legs of a trip in four short lists, so that figures can be corrected without its document. */
export function legSnapshot({ startTime, hasLeg }: Trip): LegSnapshot {
  const seconds = (time: string) => Math.round(secondsBetween(startTime, time))
  return {
    legModes: hasLeg.map(({ mode }) => mode).join(' '),
    legTimesInSeconds: hasLeg.flatMap((leg) => [seconds(leg.startTime), seconds(leg.endTime)]),
    legDistancesInMetres: hasLeg.map(({ distanceInMetres }) => distanceInMetres ?? null),
    legDurationsInSeconds: hasLeg.map(({ durationInSeconds }) => durationInSeconds ?? null),
  }
}

/**
 * The trip that the corrections of one record remember, or undefined where none of them does.
 *
 * @param id of the record
 * @param corrections of the record and its legs
 */
export function tripOfSnapshot(id: string, corrections: readonly Correction[]): Trip | undefined {
  const latest = corrections
    .filter(({ legModes }) => legModes !== undefined)
    .toSorted((a, b) => Date.parse(a.generatedAtTime) - Date.parse(b.generatedAtTime))
    .at(-1)
  if (!latest?.legModes) return undefined
  // A leg that has the name of its record: what a card recorded.
  const alone = corrections.some(
    ({ corrects, mode, occupancy, propulsion, correctedDistanceInMetres }) =>
      corrects === id &&
      (mode ?? occupancy ?? propulsion ?? correctedDistanceInMetres) !== undefined,
  )
  const { startTime } = latest
  const times = latest.legTimesInSeconds ?? []
  const modes = latest.legModes.split(' ')
  const hasLeg = modes.map((mode, i): Leg => {
    const metres = latest.legDistancesInMetres?.[i] ?? undefined
    const seconds = latest.legDurationsInSeconds?.[i] ?? undefined
    return {
      id: alone && modes.length === 1 ? id : `${id}-${i + 1}`,
      mode: isMode(mode) ? mode : 'unknown',
      startTime: later(startTime, times[2 * i] ?? 0),
      endTime: later(startTime, times[2 * i + 1] ?? 0),
      ...(metres !== undefined && { distanceInMetres: metres }),
      ...(seconds !== undefined && { durationInSeconds: seconds }),
    }
  })
  return { id, agent: id, startTime, endTime: hasLeg.at(-1)!.endTime, hasLeg }
}

function isMode(name: string): name is TransportMode {
  return Object.hasOwn(schemes.TransportMode.concepts, name)
}
