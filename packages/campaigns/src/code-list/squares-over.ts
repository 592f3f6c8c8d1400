import type { Point } from '../geometry/point.ts'
import { contains } from '../geometry/read-wkt.ts'
import { fromEurope, squareAt, toEurope } from '../geometry/statistical-grid.ts'
import type { CountedPlace } from './code-list.ts'

/** More would make a campaign that no browser can follow. */
const mostSquares = 2000

/**
 * The squares of the European statistical grid whose middle lies in an area: results then stand beside
 * official tables. Nothing where there would be too many.
 *
 * @param ring corners of the area
 * @param size side of the squares in metres: INSEE publishes 200 and 1,000
 */
export function squaresOver(ring: readonly Point[], size: number): CountedPlace[] | undefined {
  const area = { kind: 'polygon' as const, points: [...ring] }
  const corners = ring.map(toEurope)
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
  const squares = columns.flatMap((x) =>
    rows
      .filter((y) => contains(area, fromEurope([x + size / 2, y + size / 2])))
      .map((y) => squareFrom(x, y, size)),
  )
  return squares.length > mostSquares ? undefined : squares
}

function squareFrom(x: number, y: number, size: number): CountedPlace {
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
  const title = `N${y} E${x}`
  return {
    key: squareAt(x, y, size),
    title: { fr: title, en: title },
    asWKT: `POLYGON((${written.join(', ')}))`,
  }
}
