import type { AccessOptions } from '../rules/access-options.ts'
import { normalModes } from '../rules/access-mode.ts'
import { sameWho } from '../rules/who.ts'
import type { AccessRule } from '../rules/access-rule.ts'
import type { AccessWarning } from '../plan/access-warning.ts'
import { rulesOf } from '../rules/rules-of.ts'
import { whoOf } from './grant.ts'
import type { NewGrant } from './narrow-request.ts'

/**
 * Other rules that give the same to the same: an end of this grant does not end those. A rule for
 * the person alone is taken away with a grant that names the person, and stays beside one whose
 * rule names a group.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function outlasting(
  grant: NewGrant,
  options: AccessOptions,
): Promise<AccessWarning[]> {
  if (grant.end === undefined) return []
  const own = whoOf(grant)
  const person = { agent: grant.to }
  const includes = ({ who, client }: AccessRule) =>
    (who === 'everyone' || who === 'signed-in' || sameWho(who, person)) &&
    !sameWho(who, own) &&
    (client === undefined || client === grant.client)
  const warnings = await Promise.all(
    grant.permissions.map(async ({ target, modes }) => {
      const { rules } = await rulesOf(target, options)
      const there = rules.filter((rule) => rule.reaches === 'this' && includes(rule))
      return there.flatMap(({ who: through, modes: open }): AccessWarning[] => {
        const kept = normalModes(modes).filter((mode) => open.includes(mode))
        return kept.length === 0
          ? []
          : [{ kind: 'outlasts', on: target, who: person, through, modes: kept }]
      })
    }),
  )
  return warnings.flat()
}
