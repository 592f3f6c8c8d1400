import type { Cell, CodeList } from '@selfdata/vocab'
import { distance } from '../geometry/point.ts'
import type { Point } from '../geometry/point.ts'
import { contains, readWkt } from '../geometry/read-wkt.ts'
import type { Geometry } from '../geometry/read-wkt.ts'
import { squareOf } from '../geometry/statistical-grid.ts'
import { cellIn } from './cell-in.ts'
import { hourOf } from './journey.ts'
import { add } from './transformation.ts'
import type { Counts, LeftOut, Task } from './transformation.ts'
import { journeysFor } from './trimmed-journeys.ts'

/** Arrivals by zone and band of hours. Arrivals at a place that the person does not tell are not counted. */
export function arrivalsByCell(task: Task, leftOut: LeftOut = {}): Counts {
  const counts: Counts = new Map()
  const zoneOf = zones(task.codeList)
  for (const { line, endTime } of journeysFor(task.terms, task.input, leftOut)) {
    const zone = zoneOf(toldEnd(line.at(-1), task))
    if (zone === undefined || leftOut.places?.has(zone)) continue
    const cells = task.codeList.hasCell.filter(({ place }) => place === zone)
    const cell = cellIn(cells, { hour: hourOf(endTime) })
    if (cell) add(counts, cell.cellNumber)
  }
  return counts
}

/** Journeys from zone to zone, by band of hours of their start. */
export function originDestination(task: Task, leftOut: LeftOut = {}): Counts {
  const counts: Counts = new Map()
  const zoneOf = zones(task.codeList)
  for (const { line, startTime } of journeysFor(task.terms, task.input, leftOut)) {
    const [from, to] = [zoneOf(toldEnd(line[0], task)), zoneOf(toldEnd(line.at(-1), task))]
    if (from === undefined || to === undefined) continue
    if (leftOut.places?.has(from) || leftOut.places?.has(to)) continue
    const cells = task.codeList.hasCell.filter(
      ({ place, toPlace }) => place === from && toPlace === to,
    )
    const cell = cellIn(cells, { hour: hourOf(startTime) })
    if (cell) add(counts, cell.cellNumber)
  }
  return counts
}

function toldEnd(end: Point | undefined, { input, terms }: Task): Point | undefined {
  const { sensitivePlaces = [] } = input
  const near = (place: Point) => end && distance(place, end) < terms.trimEndsInMetres
  return sensitivePlaces.some(near) ? undefined : end
}

/** Where a point lies: in a zone that is drawn, or in a square of the statistical grid that is listed. */
function zones({ hasCell }: CodeList): (point: Point | undefined) => string | undefined {
  const keys = new Set(hasCell.flatMap(({ place, toPlace }) => [place, toPlace]))
  const drawn = hasCell.flatMap((cell): [string, Geometry][] => {
    const geometry = geometryOf(cell)
    return cell.place !== undefined && geometry ? [[cell.place, geometry]] : []
  })
  const size = sizeOfSquares(keys)
  return (point) => {
    if (!point) return undefined
    const zone = drawn.find(([, geometry]) => contains(geometry, point))
    if (zone) return zone[0]
    const square = size === undefined ? undefined : squareOf(point, size)
    return square !== undefined && keys.has(square) ? square : undefined
  }
}

function geometryOf({ asWKT }: Cell): Geometry | undefined {
  return asWKT === undefined ? undefined : readWkt(asWKT)
}

function sizeOfSquares(keys: ReadonlySet<string | undefined>): number | undefined {
  const [square] = [...keys].flatMap((key) => /^CRS3035RES(\d+)mN/u.exec(key ?? '')?.[1] ?? [])
  return square === undefined ? undefined : Number(square)
}
