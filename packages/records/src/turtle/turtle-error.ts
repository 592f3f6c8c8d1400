import type { Iri } from '@selfdata/vocab'

/**
 * A text that is not Turtle, or more than we accept: nothing of it was used.
 * Show the document and the line; asking again gives the same answer.
 */
export class TurtleError extends Error {
  override readonly name = 'TurtleError'
  readonly document: Iri
  /** Counted from 1. */
  readonly line: number
  readonly reason: string

  constructor({ document, line, reason }: { document: Iri; line: number; reason: string }) {
    super(`Reading <${document}> failed: line ${line}: ${reason}`)
    this.document = document
    this.line = line
    this.reason = reason
  }
}
