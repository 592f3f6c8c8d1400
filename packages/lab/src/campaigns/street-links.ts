import type { CountedPlace } from '@selfdata/campaigns'
import { metresBetween } from '../sample/geography.ts'
import type { Point } from '../sample/geography.ts'
import { path } from '../sample/path.ts'

export interface Way {
  readonly key: string
  readonly name: { fr: string; en: string }
  readonly from: Point
  readonly to: Point
}

/** How far the first and the last link stay away from both ends, where people live, in metres. */
const awayFromEnds = 600
/** Points of the way in one link: about 450 metres. */
const pointsPerLink = 6

/**
 * The way that the people of the sample take between two places, in street links. Their recorded
 * lines run along it, with a few metres of noise.
 */
export function streetLinks({ key, name, from, to }: Way): CountedPlace[] {
  const line = path([from, to], exact).filter(
    (point) => metresBetween(point, from) > awayFromEnds && metresBetween(point, to) > awayFromEnds,
  )
  const count = Math.floor((line.length - 1) / pointsPerLink)
  return Array.from({ length: count }, (_, index) => {
    const part = line.slice(index * pointsPerLink, (index + 1) * pointsPerLink + 1)
    return {
      key: `${key}-${index + 1}`,
      title: { fr: `${name.fr}, tronçon ${index + 1}`, en: `${name.en}, link ${index + 1}` },
      asWKT: `LINESTRING(${part.map(({ lon, lat }) => `${lon.toFixed(5)} ${lat.toFixed(5)}`).join(', ')})`,
    }
  })
}

/** The way itself, without the noise of a receiver. */
const exact = { next: () => 0.5, between: middle, chance: () => false, pick: first, around: mean }

function middle(low: number, high: number): number {
  return (low + high) / 2
}

function first<T>([one]: readonly [T, ...T[]]): T {
  return one
}

function mean(value: number): number {
  return value
}
