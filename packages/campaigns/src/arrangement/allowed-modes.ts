import type { Arrangement, CountingMode, Iri } from '@selfdata/vocab'
import { holdersOf } from './powers.ts'

/** Who runs the servers of a campaign. */
export interface Operators {
  /** Who asks. */
  controller: Iri
  /** Who counts; the controller itself where nobody else is named. */
  processor?: Iri
  /** The second operator of split counting. */
  helper?: Iri
  /**
   * The legal body behind each operator. Two servers of one body protect nobody: neither that is
   * not told apart.
   */
  bodyOf: (operator: Iri) => Iri | undefined
}

export type ModeRefusal =
  /** the model lets nobody but the person see records */
  | 'records-not-seen-in-this-model'
  /** nobody beside the requester counts in this model */
  | 'needs-an-intermediary'
  /** split counting names two operators */
  | 'needs-two-operators'
  /** both operators belong to one body, or it is not known to whom they belong */
  | 'one-body'

/**
 * Whether a way to count is allowed under an arrangement, and if not, why. Enforced where a
 * campaign is published and again where a contribution leaves a pod.
 */
export function refusalOfMode(
  mode: CountingMode,
  arrangement: Arrangement,
  operators: Operators,
): ModeRefusal | undefined {
  if (mode === 'vector') return undefined
  if (mode === 'records') return recordsRefusal(arrangement)
  if (!holdersOf(arrangement, 'compute').includes('intermediary')) return 'needs-an-intermediary'
  const { processor, helper, bodyOf } = operators
  if (processor === undefined || helper === undefined) return 'needs-two-operators'
  const [first, second] = [bodyOf(processor), bodyOf(helper)]
  return first === undefined || second === undefined || first === second ? 'one-body' : undefined
}

/** Records go to whoever the model lets see records, beside the person. */
function recordsRefusal(arrangement: Arrangement): ModeRefusal | undefined {
  const seers = holdersOf(arrangement, 'see-records').filter((role) => role !== 'contributor')
  return seers.length > 0 ? undefined : 'records-not-seen-in-this-model'
}
