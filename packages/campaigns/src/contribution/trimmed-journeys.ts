import { densify, trim } from '../geometry/line.ts'
import { distance } from '../geometry/point.ts'
import type { Point } from '../geometry/point.ts'
import { dayOf } from './journey.ts'
import type { Journey } from './journey.ts'
import { isCounted } from './transformation.ts'
import type { LeftOut, PersonalInput, Terms } from './transformation.ts'

/** The journeys of the period and modes of a campaign, without those the person left out. */
export function journeysFor(
  terms: Terms,
  { journeys = [] }: PersonalInput,
  { days, journeys: without }: LeftOut = {},
): Journey[] {
  return journeys.filter(({ id, mode, startTime }) => {
    const day = dayOf(startTime)
    return (
      day >= terms.startDate &&
      day <= terms.endDate &&
      isCounted(terms, mode) &&
      !days?.has(day) &&
      !without?.has(id)
    )
  })
}

/** How close the points of a line are put before looking which streets it follows, in metres. */
const step = 15

/**
 * The line of a journey as it may be looked at: without both ends, and in pieces where it passes
 * near a place that the person does not tell.
 */
export function toldLines(
  { line }: Journey,
  { trimEndsInMetres }: Terms,
  sensitivePlaces: readonly Point[] = [],
): Point[][] {
  const pieces: Point[][] = [[]]
  for (const point of densify(trim(line, trimEndsInMetres), step)) {
    if (sensitivePlaces.some((place) => distance(place, point) < trimEndsInMetres)) pieces.push([])
    else pieces.at(-1)!.push(point)
  }
  return pieces.filter((piece) => piece.length > 1)
}
