import type { Point } from '../geometry/point.ts'
import { contains } from '../geometry/read-wkt.ts'
import { fromEurope, squareAt, toEurope } from '../geometry/statistical-grid.ts'
import type { CountedPlace } from './code-list.ts'

/** More would make a campaign that no browser can follow. */
const mostSquares = 2000

/**
 * The squares of the European statistical grid whose middle lies in one of several areas: results
 * then stand beside official tables by their keys, and people find them as on a town plan: letters
 * from the west, numbers from the north. Nothing where there would be too many.
 *
 * @param rings corners of each area
 * @param size side of the squares in metres: INSEE publishes 200 and 1,000
 */
export function squaresOver(
  rings: readonly (readonly Point[])[],
  size: number,
): CountedPlace[] | undefined {
  const areas = rings.map((ring) => ({ kind: 'polygon' as const, points: [...ring] }))
  const isInside = (point: Point) => areas.some((area) => contains(area, point))
  const corners = rings.flat().map(toEurope)
  const [eastings, northings] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const steps = (values: readonly number[]) => {
    const first = Math.floor(Math.min(...values) / size)
    const last = Math.floor(Math.max(...values) / size)
    return Array.from(
      { length: Math.min(last - first + 1, mostSquares) },
      (_, i) => (first + i) * size,
    )
  }
  const [columns, rows] = [steps(eastings), steps(northings)]
  if (columns.length * rows.length > mostSquares * 4) return undefined
  const squares = columns.flatMap((x, column) =>
    rows
      .map((y, row) => ({ x, y, name: `${lettersOf(column)}${rows.length - row}` }))
      .filter(({ y }) => isInside(fromEurope([x + size / 2, y + size / 2])))
      .map((square) => squareFrom(square, size)),
  )
  return squares.length > mostSquares ? undefined : squares
}

/** A column as town plans have it, from the west: A to Z, then AA. */
function lettersOf(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter
}

/** @param square its south-western corner, and its name on a town plan: C4 */
function squareFrom(
  { x, y, name }: { x: number; y: number; name: string },
  size: number,
): CountedPlace {
  const corners = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ] as const
  const written = corners.map((corner) =>
    fromEurope(corner)
      .map((one) => one.toFixed(6))
      .join(' '),
  )
  return {
    key: squareAt(x, y, size),
    title: { fr: `Carré ${name}`, en: `Square ${name}` },
    asWKT: `POLYGON((${written.join(', ')}))`,
  }
}
