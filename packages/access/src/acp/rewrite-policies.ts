import type { Quad } from '@rdfjs/types'
import { acp } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { normalModes, withoutModes } from '../rules/access-mode.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import { addControl, reachesOfPolicy, removePolicy } from './acp-controls.ts'
import type { ControlPlace, Meant, PlainPolicy } from './acp-controls.ts'
import { modeIris, modesOf } from '../rules/mode-iris.ts'
import { readControls } from './policy.ts'
import type { Matcher, Policy } from './policy.ts'

/** What to take out of policies. */
export interface Rewriting {
  effect: PlainPolicy['effect']
  modes: readonly AccessMode[]
  reaches: readonly Reach[]
  /** Whether it is about those. */
  touches: (meant: Meant) => boolean
}

/**
 * Takes modes out of the own policies of a resource, for some of those who are meant. Policies that
 * say more than this package would write (conditions on issuers, exceptions) are left alone.
 */
export function rewritePolicies(
  quads: readonly Quad[],
  own: ControlPlace,
  rewriting: Rewriting,
): Quad[] {
  const controls = readControls(quads, own.resource)
  const seen = new Set<string>()
  let now = [...quads]
  for (const policy of [...controls.own, ...controls.members]) {
    if (seen.has(policy.subject.value)) continue
    seen.add(policy.subject.value)
    const parts = takenApart(policy, reachesOfPolicy(now, own.resource, policy), rewriting)
    if (!parts) continue
    now = removePolicy(now, own.resource, policy)
    for (const part of parts) now = addControl(now, own, part)
  }
  return now
}

/** What a policy becomes; undefined when nothing changes in it. */
function takenApart(
  policy: Policy,
  reaches: readonly Reach[],
  { effect, modes: taken, touches, ...rewriting }: Rewriting,
): PlainPolicy[] | undefined {
  const meant = plainMeaning(policy, effect) ?? []
  const touched = meant.filter(touches)
  const hit = reaches.filter((reach) => rewriting.reaches.includes(reach))
  const modes = policy[effect]
  const left = effect === 'allow' ? allowedLeft(modes, taken) : deniedLeft(modes, taken)
  if (touched.length === 0 || hit.length === 0 || !left) return undefined
  const untouched = meant.filter((one) => !touched.includes(one))
  const missed = reaches.filter((reach) => !hit.includes(reach))
  return [
    { effect, modes, meant: untouched, reaches },
    { effect, modes: left, meant: touched, reaches: hit },
    { effect, modes, meant: touched, reaches: missed },
  ]
}

/** Allowed modes after some are taken; undefined when none of them was there. */
function allowedLeft(iris: readonly Iri[], taken: readonly AccessMode[]): Iri[] | undefined {
  const before = modesOf(iris)
  const left = withoutModes(before, taken)
  if (left.length === before.length) return undefined
  const known = modeIris(['read', 'append', 'write', 'control'])
  return [...modeIris(left), ...iris.filter((iri) => !known.includes(iri))]
}

/** Denied modes after some are given again. Denying `write` does not deny `append`. */
function deniedLeft(iris: readonly Iri[], given: readonly AccessMode[]): Iri[] | undefined {
  const lifted = modeIris(normalModes(given))
  const left = iris.filter((iri) => !lifted.includes(iri))
  return left.length === iris.length ? undefined : left
}

/** Whom a policy means, if it is one that can be taken apart. */
function plainMeaning(policy: Policy, effect: PlainPolicy['effect']): Meant[] | undefined {
  const other = policy[effect === 'allow' ? 'deny' : 'allow']
  if (other.length + policy.allOf.length + policy.noneOf.length > 0) return undefined
  if (!policy.anyOf.every(isPlain)) return undefined
  return policy.anyOf.flatMap(({ agents, clients }) =>
    agents.flatMap((agent) => clientsMeant(clients).map((client) => meaning(agent, client))),
  )
}

function isPlain({ agents, issuers, credentials }: Matcher): boolean {
  const special = agents.includes(acp.OwnerAgent) || agents.includes(acp.CreatorAgent)
  return agents.length > 0 && issuers.length + credentials.length === 0 && !special
}

function clientsMeant(clients: readonly Iri[]): (Iri | undefined)[] {
  return clients.length === 0 || clients.includes(acp.PublicClient) ? [undefined] : [...clients]
}

function meaning(agent: Iri, client: Iri | undefined): Meant {
  return { who: whoOf(agent), ...(client !== undefined && { client }) }
}

function whoOf(agent: Iri): Who {
  if (agent === acp.PublicAgent) return 'everyone'
  return agent === acp.AuthenticatedAgent ? 'signed-in' : { agent }
}
