import { refusalOfVersion } from '@selfdata/city'
import type { CampaignDetail } from '@selfdata/city'
import type { KnownCampaign } from '../queries/join-registers.ts'

/**
 * What this app found out by itself about the version that is shown:
 *
 * - `same`: it is the very version that was accepted
 * - `undecided`: nobody has decided yet, or the answer was no
 * - `altered`: it is not what was accepted, or not what the one who asks had sent
 * - `refused`: a model or a way to count that this app does not let through
 * - `unconfirmed`: the host did not answer; only a copy is shown
 */
export type Verdict = 'same' | 'undecided' | 'altered' | 'refused' | 'unconfirmed'

const undecided = new Set(['draft', 'in-review', 'refused'])
const wrong = new Set(['other-version', 'no-decision'])

/** Compares the digest of what is shown with the decision, and with the requester's copy. */
export function verdictOn(
  detail: CampaignDetail,
  { confirmed, copy, entry }: Pick<KnownCampaign, 'confirmed' | 'copy' | 'entry'>,
): Verdict {
  const differs = copy !== undefined && copy.digest !== detail.digest
  const doubt = copy?.doubt ?? entry.doubt ?? ''
  if (differs || wrong.has(doubt)) return 'altered'
  const refusal = refusalOfVersion(detail)
  if (refusal === 'other-version') return 'altered'
  if (undecided.has(detail.state)) return 'undecided'
  if (refusal !== undefined) return refusal === 'not-accepted' ? 'altered' : 'refused'
  return confirmed ? 'same' : 'unconfirmed'
}
