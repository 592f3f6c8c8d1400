import { readWkt } from '@selfdata/campaigns'
import type { MapLine } from '@selfdata/ui'
import type { Cell } from '@selfdata/vocab'

/** How a place is drawn. */
export interface DrawnPlace {
  key: string
  cells: readonly Cell[]
  /** From 0 to 1: how thick. */
  share: number
  /** There are people, but too few to say how many. */
  withheld?: boolean
}

const [used, unused] = [3, 9]

/** Streets and zones as lines: the more is counted there, the thicker; withheld ones dashed. */
export function mapLines(places: readonly DrawnPlace[]): MapLine[] {
  return places.flatMap(({ key, cells, share, withheld = false }) => {
    const text = cells.find(({ asWKT }) => asWKT !== undefined)?.asWKT
    const geometry = text === undefined ? undefined : readWkt(text)
    if (!geometry) return []
    return [
      {
        key,
        points: geometry.points.map(([lon, lat]) => ({ lon, lat })),
        mark: share > 0 ? used : unused,
        width: 3 + 9 * share,
        ...(withheld && { dashed: true }),
      },
    ]
  })
}
