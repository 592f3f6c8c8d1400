/** A term that no RDF document can hold, such as an IRI with a space: a mistake of the caller. */
export class TermError extends Error {
  override readonly name = 'TermError'
  readonly term: string

  constructor(term: string, reason: string) {
    super(`Writing ${JSON.stringify(term.slice(0, 200))} failed: ${reason}`)
    this.term = term
  }
}
