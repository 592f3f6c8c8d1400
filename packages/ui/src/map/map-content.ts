import type { MapPosition } from './mercator.ts'

/** A line on a map. */
export interface MapLine {
  readonly key: string
  readonly points: readonly MapPosition[]
  /** Number of its colour: `--mark-1` to `--mark-9`. */
  readonly mark: number
  /** Nobody knows the way between: only its ends are true. */
  readonly dashed?: boolean
  /** In pixels. @default 4.5 */
  readonly width?: number
}

/** A spot on a map, with its name where it has one. */
export interface MapPlace extends MapPosition {
  readonly key: string
  readonly name?: string
  readonly kind: 'start' | 'end' | 'change' | 'place'
}
