import type { AccessMode } from '../rules/access-mode.ts'
import type { AccessRule, Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import { modesBeyond, normalModes } from '../rules/access-mode.ts'
import { sameWho } from '../rules/who.ts'
import type { ResourceAccess } from '../view/resource-access.ts'
import { meantKey } from './carried-rules.ts'
import type { WantedPlace } from './wanted-access.ts'
import { reachesOf } from '../rules/access-rule.ts'

/** What somebody may do beyond what was wanted, or short of it. */
export interface Difference {
  kind: 'wider' | 'narrower'
  who: Who
  client?: string
  modes: AccessMode[]
  reaches: Reach
}

/** Compares the rules of a resource with what is wanted; the person's own rights are left aside. */
export function differences(
  { rules }: Pick<ResourceAccess, 'rules'>,
  { path, access }: WantedPlace,
  { me }: { me: string },
): Difference[] {
  const there = rules.filter(({ who }) => !sameWho(who, { agent: me }))
  const meant = new Map([...there, ...access].map((one) => [meantKey(one), one]))
  return [...meant.values()].flatMap(({ who, client }) =>
    reachesOf(path).flatMap((reach) => {
      const key = meantKey({ who, ...(client !== undefined && { client }) })
      const now = modesOf(there, key, reach)
      const wanted = modesOf(access, key, reach)
      const difference = (kind: Difference['kind'], modes: AccessMode[]): Difference[] =>
        modes.length === 0
          ? []
          : [{ kind, who, modes, reaches: reach, ...(client !== undefined && { client }) }]
      return [
        ...difference('wider', modesBeyond(now, wanted)),
        ...difference('narrower', modesBeyond(wanted, now)),
      ]
    }),
  )
}

function modesOf(
  all: readonly Pick<AccessRule, 'who' | 'client' | 'modes' | 'reaches'>[],
  key: string,
  reach: Reach,
): AccessMode[] {
  const mine = all.filter((one) => one.reaches === reach && meantKey(one) === key)
  return normalModes(mine.flatMap(({ modes }) => modes))
}
