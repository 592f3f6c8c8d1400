import type { Step } from '../plan/plan-access.ts'
import type { Finding } from './finding.ts'
import { whoOf } from './grant.ts'

/** What mends a finding; see `planAccess`. A grant that is over is better ended with `planEndGrant`. */
export function mendingSteps(finding: Finding): Step[] {
  const { who, client } =
    finding.kind === 'unexplained'
      ? { who: finding.who, client: finding.client }
      : { who: whoOf(finding.grant), client: finding.grant.client }
  const same = {
    kind: finding.kind === 'unenforced' ? ('grant' as const) : ('revoke' as const),
    who,
    ...(client !== undefined && { client }),
  }
  return finding.places.map(({ on, reaches, modes }) =>
    Object.assign({ on, modes, reaches: [reaches] }, same),
  )
}
