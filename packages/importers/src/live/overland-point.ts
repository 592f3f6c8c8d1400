import { pointOf } from '../journey/fix.ts'
import { positionOf } from '../journey/geodesy.ts'
import { listAt, member, numberAt, textAt } from '../json/json-value.ts'
import { isStill, modeOfFreeWord } from '../journey/modes.ts'
import type { Origin, Point } from '../journey/movement.ts'

/** The point that a location of Overland tells; where there is none, why is booked. */
export function overlandPoint(
  feature: unknown,
  { book, entry }: Origin,
  timeZone: string,
): Point | undefined {
  // What the app itself went through, such as `visit` or `paused_location_updates`.
  const action = textAt(feature, 'properties', 'action')
  if (action !== undefined) {
    book.refuse(entry, 'not-an-entry', action)
    return undefined
  }
  const told = (name: string) => {
    const value = numberAt(feature, 'properties', name) ?? -1
    // Core Location says -1 for what it does not know.
    return value >= 0 ? value : undefined
  }
  const [lon, lat] = listAt(feature, 'geometry', 'coordinates')
  return pointOf(
    {
      position: positionOf(lon, lat),
      time: member(feature, 'properties', 'timestamp'),
      accuracy: told('horizontal_accuracy'),
      speed: told('speed'),
      hint: motionOf(listAt(feature, 'properties', 'motion')),
    },
    { book, entry },
    timeZone,
  )
}

/** `["driving", "stationary"]` is a car at a light. */
function motionOf(motion: readonly unknown[]): Point['hint'] {
  const word = motion.find((one) => typeof one === 'string' && !isStill(one))
  return typeof word === 'string' ? modeOfFreeWord(word) : undefined
}
