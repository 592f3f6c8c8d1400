import { later } from '@selfdata/records'
import type { Leg, Trip, Validation } from '@selfdata/vocab'

/** Kinds that mean getting on; an inspection or a refusal is no ride. */
const boardings: ReadonlySet<Validation['validationKind']> = new Set(['entry', 'transfer'])

/**
 * A card validation as a trip of one leg, for showing beside other trips. Distance, duration and
 * alighting stop are the operator's estimates, where it gives some; the end is the start where it
 * gives none. `undefined` for what is no ride: an inspection, a refusal, an exit.
 */
export function tripOfValidation(validation: Validation): Trip | undefined {
  if (!boardings.has(validation.validationKind)) return undefined
  const { id, agent, startTime, distanceInMetres, durationInSeconds, mode = 'unknown' } = validation
  const endTime = later(startTime, durationInSeconds ?? 0)
  const leg: Leg = {
    // The very IRI of the validation: what a person corrects of the leg is said about it.
    id,
    startTime,
    endTime,
    mode,
    provider: validation.provider,
    ...(distanceInMetres !== undefined && { distanceInMetres }),
    ...(durationInSeconds !== undefined && { durationInSeconds }),
    ...(validation.line !== undefined && { line: validation.line }),
    ...(validation.stop !== undefined && { boardingStop: validation.stop }),
    ...(validation.alightingStop !== undefined && { alightingStop: validation.alightingStop }),
  }
  return {
    id,
    agent,
    startTime,
    endTime,
    mainMode: mode,
    ...(distanceInMetres !== undefined && { distanceInMetres }),
    ...(durationInSeconds !== undefined && { durationInSeconds }),
    hasLeg: [leg],
  }
}
