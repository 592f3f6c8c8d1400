/** How much of a document from outside is accepted before reading stops. */
export interface TurtleLimits {
  /** UTF-8 bytes of the whole text. @default 5,000,000 */
  bytes: number
  /** Triples. @default 100,000 */
  quads: number
  /** Brackets inside brackets. @default 32 */
  depth: number
  /** UTF-16 units of one literal, IRI or name. @default 1,000,000 (the track of a very long leg) */
  literal: number
}

/** Enough for a month of anybody; a document beyond them is refused, not read in part. */
export const defaultLimits: TurtleLimits = {
  bytes: 5_000_000,
  quads: 100_000,
  depth: 32,
  literal: 1_000_000,
}
