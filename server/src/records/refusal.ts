import type { LangString } from '@selfdata/vocab'

/** A line of a batch that was not taken, and why. It never repeats the value. */
export interface Refusal {
  /** Line in the file, from 1; the header line counts. */
  line: number
  /** Column or property; absent when the whole line is meant. */
  field?: string
  reason: LangString
}
