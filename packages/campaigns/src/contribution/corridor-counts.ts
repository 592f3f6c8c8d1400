import type { Cell } from '@selfdata/vocab'
import { crosses, isAround, lengthOf, nearest } from '../geometry/line.ts'
import type { Point } from '../geometry/point.ts'
import { readWkt } from '../geometry/read-wkt.ts'
import { hourOf } from './journey.ts'
import { cellIn } from './cell-in.ts'
import { add } from './transformation.ts'
import type { Counts, LeftOut, Task } from './transformation.ts'
import { journeysFor, toldLines } from './trimmed-journeys.ts'

/** How far from the middle of a street a track may lie: positions of a phone are good to about this. */
const toleranceInMetres = 30
/** The share of a street link that has to be followed: a street that is only crossed is not used. */
const followedShare = 0.6

/** How often each street link was used, by band of hours. Each journey counts once per link. */
export function corridorCounts(task: Task, leftOut: LeftOut = {}): Counts {
  return countPlaces(task, leftOut, follows)
}

/** How often each line drawn across streets was crossed, by band of hours. */
export function crossingCounts(task: Task, leftOut: LeftOut = {}): Counts {
  return countPlaces(task, leftOut, crosses)
}

type Uses = (told: readonly Point[], link: readonly Point[]) => boolean

function countPlaces({ terms, codeList, input }: Task, leftOut: LeftOut, uses: Uses): Counts {
  const counts: Counts = new Map()
  const places = [...Map.groupBy(codeList.hasCell, ({ place = '' }) => place)]
    .filter(([place]) => place !== '' && !leftOut.places?.has(place))
    .map(([, cells]) => ({ cells, link: linkOf(cells) }))
  for (const journey of journeysFor(terms, input, leftOut)) {
    const told = toldLines(journey, terms, input.sensitivePlaces)
    const hour = hourOf(journey.startTime)
    for (const { cells, link } of places) {
      if (!link || !told.some((piece) => uses(piece, link))) continue
      const cell = cellIn(cells, { hour })
      if (cell) add(counts, cell.cellNumber)
    }
  }
  return counts
}

function linkOf(cells: readonly Cell[]): Point[] | undefined {
  const text = cells.find(({ asWKT }) => asWKT !== undefined)?.asWKT
  const geometry = text === undefined ? undefined : readWkt(text)
  return geometry?.kind === 'line' ? geometry.points : undefined
}

/** Whether a line follows a street link: near it, over most of its length. */
function follows(told: readonly Point[], link: readonly Point[]): boolean {
  const near = told
    .filter(isAround(link, toleranceInMetres))
    .map((point) => nearest(point, link))
    .filter(({ metres }) => metres <= toleranceInMetres)
    .map(({ along }) => along)
  if (near.length < 2) return false
  return Math.max(...near) - Math.min(...near) >= followedShare * lengthOf(link)
}
