import type { AccessChange } from './access-change.ts'
import type { AccessWarning } from './access-warning.ts'

/** What would change, and the way to let it happen. */
export interface AccessPlan {
  /** Empty when everything is so already. */
  changes: readonly AccessChange[]
  /** What a person should know before saying yes. */
  warnings: readonly AccessWarning[]
  /** Rule documents that would be written, in this order. */
  documents: readonly string[]
  /**
   * Writes the rules, each document only if nobody changed it meanwhile; where somebody did, the
   * same change is worked out anew. All of it happens, or nothing.
   *
   * @throws {RulesChangedError} when the effect would no longer be the one previewed
   * @throws {RolledBackError} when one of several documents could not be written
   * @throws {ResourceError} when the server refuses or does not answer
   */
  apply: (options?: { signal?: AbortSignal }) => Promise<AppliedPlan>
}

/** What was changed, and the way back. */
export interface AppliedPlan {
  changes: readonly AccessChange[]
  /**
   * Takes the change back; rules that others wrote since stay as they are.
   *
   * @throws {ResourceError} when the server refuses or does not answer
   */
  undo: (options?: { signal?: AbortSignal }) => Promise<void>
}
