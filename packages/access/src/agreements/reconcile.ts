import type { Iri } from '@selfdata/vocab'
import { modesFor } from '../rules/visitor.ts'
import { modesBeyond, normalModes } from '../rules/access-mode.ts'
import { sameWho, whoKey } from '../rules/who.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { AccessRule, Reach } from '../rules/access-rule.ts'
import type { AccessView } from '../view/access-view.ts'
import { whoOf } from './grant.ts'
import type { AccessGrant, RecordedGrant } from './grant.ts'
import { statusOf } from './status.ts'
import type { Finding, OpenPlace } from './finding.ts'
import { reachesOf } from '../rules/access-rule.ts'

/**
 * Compares what the rules of a container and everything below it allow with what was granted.
 * `me`, who controls it, needs no grant. Resources whose rules are hidden are left out.
 */
export function reconcile(
  view: AccessView,
  grants: readonly RecordedGrant[],
  { now, me }: { now: Date; me: Iri },
): Finding[] {
  const inForce = grants.filter((one) => isInForce(one, now)).map(({ grant }) => grant)
  const ended = grants.filter((one) => !isInForce(one, now)).map(({ grant }) => grant)
  const open = openRules(view, me).flatMap((rule) => {
    const modes = modesBeyond(rule.modes, explainedBy(rule, inForce))
    return modes.length === 0 ? [] : [{ rule, modes }]
  })
  return [
    ...ended.flatMap((grant) => stillOpen(grant, open)),
    ...unexplained(open, ended),
    ...inForce.flatMap((grant) => unenforced(grant, view)),
  ]
}

interface OpenRule {
  rule: AccessRule
  modes: AccessMode[]
}

/** Rules that were written somewhere in the view, or reach into it from above. */
function openRules({ resources, container }: AccessView, me: Iri): AccessRule[] {
  return resources
    .flatMap(({ url, rules }) => rules.filter((rule) => rule.from === 'here' || url === container))
    .filter(({ who }) => !sameWho(who, { agent: me }))
}

function stillOpen(grant: AccessGrant, open: readonly OpenRule[]): Finding[] {
  const places = open.flatMap(({ rule, modes }) => {
    const left = modes.filter((mode) => explainedBy(rule, [grant]).includes(mode))
    return left.length === 0 ? [] : [placeOf(rule, left)]
  })
  return places.length === 0 ? [] : [{ kind: 'still-open', grant, places }]
}

function unexplained(open: readonly OpenRule[], ended: readonly AccessGrant[]): Finding[] {
  const byWho = new Map<string, Extract<Finding, { kind: 'unexplained' }>>()
  for (const { rule, modes } of open) {
    const left = modesBeyond(modes, explainedBy(rule, ended))
    if (left.length === 0) continue
    const { who, client } = rule
    const key = `${whoKey(who)} ${client ?? ''}`
    const finding = byWho.get(key) ?? {
      kind: 'unexplained',
      who,
      ...(client !== undefined && { client }),
      places: [],
    }
    finding.places.push(placeOf(rule, left))
    byWho.set(key, finding)
  }
  return [...byWho.values()]
}

function unenforced(grant: AccessGrant, view: AccessView): Finding[] {
  const places = grant.permissions
    .filter(({ target }) => target.startsWith(view.container))
    .flatMap(({ target, modes }) => {
      const access = view.resources.find(({ url }) => url === target)
      // What could not be looked at may be just as it should be.
      if (access ? access.hidden : !view.complete) return []
      return reachesOf(target).flatMap((reach) => {
        const has = modesGiven(access?.rules ?? [], grant, reach)
        const missing = modesBeyond(normalModes(modes), has)
        return missing.length === 0 ? [] : [{ on: target, reaches: reach, modes: missing }]
      })
    })
  return places.length === 0 ? [] : [{ kind: 'unenforced', grant, places }]
}

/** What rules let the one who was granted do, through whatever rule. */
function modesGiven(rules: readonly AccessRule[], grant: AccessGrant, reach: Reach): AccessMode[] {
  const groups = grant.expiry?.by === 'server' ? [grant.expiry.group] : []
  const visitor = {
    agent: grant.to,
    groups,
    ...(grant.client !== undefined && { client: grant.client }),
  }
  const reaching = rules.filter((rule) => rule.reaches === reach)
  return modesFor(
    reaching.map((rule) => Object.assign({}, rule, { reaches: 'this' })),
    visitor,
  )
}

/** The modes of a rule that grants to the same give on the same place. */
function explainedBy(rule: AccessRule, grants: readonly AccessGrant[]): AccessMode[] {
  return grants
    .filter(
      (grant) =>
        sameWho(whoOf(grant), rule.who) &&
        (grant.client === undefined || grant.client === rule.client),
    )
    .flatMap(({ permissions }) => permissions)
    .filter(
      ({ target }) => target === rule.on || (target.endsWith('/') && rule.on.startsWith(target)),
    )
    .flatMap(({ modes }) => normalModes(modes))
}

function isInForce({ grant, events }: RecordedGrant, now: Date): boolean {
  return statusOf({ events, end: grant.end }, { now }) === 'active'
}

function placeOf({ on, reaches }: AccessRule, modes: AccessMode[]): OpenPlace {
  return { on, reaches, modes }
}
