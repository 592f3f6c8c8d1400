/** One value of an answer. */
export interface Cell {
  readonly kind: 'iri' | 'text' | 'number' | 'date' | 'boolean' | 'none'
  readonly value: string
}

/** A table that answers a question. */
export interface Result {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** There were more rows than the limit. */
  readonly isCut: boolean
  /** Triples that were looked at. */
  readonly triples: number
}

/** What an answer may cost. */
export interface Limits {
  /** @default 2,000 */
  readonly rows: number
  /** Triples in memory at once. @default 600,000 */
  readonly triples: number
  /** Seconds, after which the worker is ended. @default 30 */
  readonly seconds: number
}

/** What a question may take at most, unless told otherwise. */
export const defaultLimits: Limits = { rows: 2000, triples: 600_000, seconds: 30 }
