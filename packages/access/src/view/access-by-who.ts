import type { AccessRule } from '../rules/access-rule.ts'
import { sameWho, whoKey } from '../rules/who.ts'
import type { Who } from '../rules/who.ts'
import type { AccessView } from './access-view.ts'
import type { ResourceAccess } from './resource-access.ts'

/** Everything one agent, group, app or class may do, in few lines. */
export interface AccessOfWho {
  who: Who
  client?: string
  places: Place[]
}

/** A resource, or a container with what lies in it. */
export interface Place {
  on: string
  /** On the resource itself. */
  modes: AccessRule['modes']
  /** On what lies in it; empty for what is not a container. */
  membersModes: AccessRule['modes']
  from: AccessRule['from']
}

/**
 * The view turned round: by person, service, app. A member that only takes over what its container
 * says is not listed again; one with other modes than its container gives is, even with none.
 */
export function accessByWho(view: AccessView): AccessOfWho[] {
  const keys = new Map<string, Pick<AccessRule, 'who' | 'client'>>()
  for (const { who, client } of view.resources.flatMap(({ rules }) => rules)) {
    keys.set(`${whoKey(who)} ${client ?? ''}`, { who, ...(client !== undefined && { client }) })
  }
  return [...keys.values()].map((one) => Object.assign(one, { places: placesOf(view, one) }))
}

function placesOf(view: AccessView, { who, client }: Pick<AccessRule, 'who' | 'client'>): Place[] {
  const byUrl = new Map(view.resources.map((resource) => [resource.url, resource]))
  const placeOf = (access: ResourceAccess): Place => {
    const rules = access.rules.filter((rule) => sameWho(rule.who, who) && rule.client === client)
    const modes = (reach: AccessRule['reaches']) => [
      ...new Set(rules.filter((rule) => rule.reaches === reach).flatMap((rule) => rule.modes)),
    ]
    return {
      on: access.url,
      modes: modes('this'),
      membersModes: modes('members'),
      from: rules[0]?.from ?? 'here',
    }
  }
  return view.resources.flatMap((access) => {
    const place = placeOf(access)
    const above = byUrl.get(new URL(access.url.endsWith('/') ? '..' : '.', access.url).href)
    const expected = above ? placeOf(above).membersModes : []
    const inherited =
      String(place.modes) === String(expected) &&
      (!access.url.endsWith('/') || String(place.membersModes) === String(expected))
    return inherited || access.hidden ? [] : [place]
  })
}
