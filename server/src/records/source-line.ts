import type { Refusal } from './refusal.ts'

/** One line of a batch as the service wrote it, in the words of the record's shape. */
export interface SourceRecord {
  line: number
  /** Customer number. It is hashed at once and never kept. */
  customer: string
  /** Name of the record in the service's own system. */
  source?: string
  /** The service takes the record back; of its fields only those that name it count. */
  removed?: true
  /** When the record started as it was told before; what was told then goes. */
  former?: string
  fields: Record<string, unknown>
}

/** A line that could be read, or why it could not. */
export type SourceLine = SourceRecord | { refusal: Refusal }
