import { pixelOf } from './mercator.ts'
import type { MapSize, MapView } from './mercator.ts'

/** Pictures of the ground that a territory offers itself. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}` in it. */
  readonly url: string
  /** Whom the map is from; shown beside it. */
  readonly attribution: string
}

export interface Tile {
  readonly url: string
  readonly x: number
  readonly y: number
  readonly size: number
}

const tilePixels = 256
const deepest = 19

/** The tiles that a view needs, with the place of each in the picture. */
export function tilesOf({ url }: TileSource, view: MapView, size: MapSize): Tile[] {
  const zoom = Math.max(0, Math.min(deepest, Math.round(Math.log2(view.scale / tilePixels))))
  const count = 2 ** zoom
  const side = view.scale / count
  const corner = pixelOf({ x: 0, y: 0 }, view, size)
  const first = (offset: number) => Math.max(0, Math.floor(-offset / side))
  const last = (offset: number, pixels: number) =>
    Math.min(count - 1, Math.floor((pixels - offset) / side))
  const tiles: Tile[] = []
  for (let column = first(corner.x); column <= last(corner.x, size.width); column++)
    for (let row = first(corner.y); row <= last(corner.y, size.height); row++)
      tiles.push({
        url: url
          .replace('{z}', String(zoom))
          .replace('{x}', String(column))
          .replace('{y}', String(row)),
        x: corner.x + column * side,
        y: corner.y + row * side,
        // A hair over, so that no seam shows between two.
        size: side + 0.5,
      })
  return tiles
}
