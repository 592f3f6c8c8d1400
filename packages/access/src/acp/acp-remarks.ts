import { acp } from '@selfdata/vocab'
import type { Remark } from '../view/remark.ts'
import type { PlacedPolicy } from './placed-policy.ts'

/** What policies say that rules cannot: see {@link Remark}. */
export function acpRemarks(placed: readonly PlacedPolicy[]): Remark[] {
  const remarks = placed.flatMap(({ policy, document }) => {
    const conditions = [...policy.allOf, ...policy.anyOf]
    const remark = (kind: Remark['kind'], terms: string[]) =>
      terms.map((term) => ({ kind, term, document }))
    return [
      ...remark(
        'only-with-issuer',
        conditions.flatMap((matcher) => matcher.issuers),
      ),
      ...remark(
        'only-with-credential',
        conditions.flatMap((matcher) => matcher.credentials),
      ),
      ...remark(
        'owner-or-creator',
        conditions
          .flatMap((matcher) => matcher.agents)
          .filter((agent) => agent === acp.OwnerAgent || agent === acp.CreatorAgent),
      ),
      ...remark(
        'not-for-client',
        policy.deny.length === 0 ? [] : conditions.flatMap((matcher) => matcher.clients),
      ),
    ]
  })
  return remarks.filter(
    (one, index) =>
      remarks.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  )
}
