import type { Iri } from '@selfdata/vocab'
import type { Problem } from './problem.ts'

/** A record with values that its shape cannot hold: show which fields; nothing was written. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
  readonly record: Iri
  readonly problems: readonly Problem[]

  constructor(record: Iri, problems: readonly Problem[]) {
    const fields = problems.map(({ key, reason }) => `${key} (${reason})`).join(', ')
    super(`Writing <${record}> failed: ${fields}`)
    this.record = record
    this.problems = problems
  }
}
