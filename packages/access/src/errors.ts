import type { Iri } from '@selfdata/vocab'
import type { AccessChange } from './plan/access-change.ts'

/** Something about access rules did not happen. Subclasses name the decision the caller can take. */
export class AccessError extends Error {
  override readonly name: string = 'AccessError'
  /** URL of the resource it is about. */
  readonly resource: string

  constructor(action: string, resource: string, outcome: string, cause?: unknown) {
    super(`${action} <${resource}> failed: ${outcome}`, { cause })
    this.resource = resource
  }
}

/** The rules are hidden from us or not there: a person who controls the resource must do it. */
export class RulesHiddenError extends AccessError {
  override readonly name = 'RulesHiddenError'
}

/** The change would leave the resource without anyone who controls it, or take control from us. */
export class OwnerLockoutError extends AccessError {
  override readonly name = 'OwnerLockoutError'
}

/** The server's rule language cannot say this. Ask for something else, or change `source`. */
export class NotExpressibleError extends AccessError {
  override readonly name = 'NotExpressibleError'
  /** The container whose rule would have to be changed instead, if that is the way. */
  readonly source: Iri | undefined

  constructor(action: string, resource: string, outcome: string, source?: Iri) {
    super(action, resource, outcome)
    this.source = source
  }
}

/** The rules changed since the preview, and the effect would be another. Preview again. */
export class RulesChangedError extends AccessError {
  override readonly name = 'RulesChangedError'
  /** What would happen now. */
  readonly changes: readonly AccessChange[]

  constructor(resource: string, changes: readonly AccessChange[]) {
    super('Changing the rules of', resource, 'they were changed elsewhere since the preview')
    this.changes = changes
  }
}

/** Some documents were written before one failed; what was written has been put back. */
export class RolledBackError extends AccessError {
  override readonly name = 'RolledBackError'
  /** Rule documents that are as before. */
  readonly restored: readonly string[]
  /** Rule documents that could not be put back: look at these. */
  readonly notRestored: readonly string[]

  constructor(
    resource: string,
    { restored, notRestored, cause }: { restored: string[]; notRestored: string[]; cause: unknown },
  ) {
    const outcome =
      notRestored.length > 0
        ? `${notRestored.length} rule documents could not be put back`
        : 'everything is as before'
    super('Changing the rules of', resource, outcome, cause)
    this.restored = restored
    this.notRestored = notRestored
  }
}
