import type { Quad, Term } from '@rdfjs/types'
import { acp, rdf } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import { freshIri } from '../plan/edit.ts'
import { triple } from '../triple.ts'
import { controlResources, objects } from './policy.ts'
import type { Policy } from './policy.ts'

/** A policy in the plain form this package writes: one effect, one list of who. */
export interface PlainPolicy {
  effect: 'allow' | 'deny'
  /** ACL IRIs. */
  modes: readonly Iri[]
  meant: readonly Meant[]
  reaches: readonly Reach[]
}

/** Whom a matcher means. */
export interface Meant {
  who: Who
  client?: Iri
}

/** Where the controls of a resource are written. */
export interface ControlPlace {
  url: Iri
  resource: Iri
}

const controlPredicates: Record<Reach, Iri> = {
  this: acp.accessControl,
  members: acp.memberAccessControl,
}

/** An access control resource that says nothing yet. */
export function emptyControls({ url, resource }: ControlPlace): Quad[] {
  return [triple(url, rdf.type, acp.AccessControlResource), triple(url, acp.resource, resource)]
}

/** Adds a policy, with an access control, and a matcher for each of those who are meant. */
export function addControl(
  quads: readonly Quad[],
  { url, resource }: ControlPlace,
  policy: PlainPolicy,
): Quad[] {
  const { effect, modes, meant, reaches } = policy
  if (modes.length === 0 || meant.length === 0 || reaches.length === 0) return [...quads]
  const [found] = controlResources(quads, resource)
  const node = found ?? url
  const control = freshIri(url, quads, policy)
  const iri = `${control}-policy`
  return [
    ...quads,
    ...(found ? [] : emptyControls({ url, resource })),
    ...reaches.map((reach) => triple(node, controlPredicates[reach], control)),
    triple(control, rdf.type, acp.AccessControl),
    triple(control, acp.apply, iri),
    triple(iri, rdf.type, acp.Policy),
    ...modes.map((mode) => triple(iri, acp[effect], mode)),
    ...meant.flatMap((one, index) => matcher(iri, `${control}-matcher-${index + 1}`, one)),
  ]
}

function matcher(policy: Iri, iri: Iri, { who, client }: Meant): Quad[] {
  return [
    triple(policy, acp.anyOf, iri),
    triple(iri, rdf.type, acp.Matcher),
    triple(iri, acp.agent, agentIri(who)),
    ...(client === undefined ? [] : [triple(iri, acp.client, client)]),
  ]
}

/** Takes a policy out of the controls of a resource, and removes what nothing points to any more. */
export function removePolicy(quads: readonly Quad[], resource: Iri, policy: Policy): Quad[] {
  const controls = controlsOf(quads, resource, ['this', 'members'])
  const applied = quads.filter(
    ({ subject, predicate, object }) =>
      predicate.value !== acp.apply ||
      !object.equals(policy.subject) ||
      !controls.some((control) => control.equals(subject)),
  )
  const matchers = policy.anyOf.map(({ subject }) => subject)
  return [...controls, policy.subject, ...matchers].reduce<Quad[]>(withoutOrphan, applied)
}

/** In which ways the controls of a resource apply a policy. */
export function reachesOfPolicy(quads: readonly Quad[], resource: Iri, policy: Policy): Reach[] {
  return (['this', 'members'] as const).filter((reach) =>
    controlsOf(quads, resource, [reach]).some((control) =>
      objects(quads, control, acp.apply).some((one) => one.equals(policy.subject)),
    ),
  )
}

function controlsOf(quads: readonly Quad[], resource: Iri, reaches: readonly Reach[]): Term[] {
  return controlResources(quads, resource).flatMap((node) =>
    reaches.flatMap((reach) => objects(quads, node, controlPredicates[reach])),
  )
}

export function agentIri(who: Who): Iri {
  if (who === 'everyone') return acp.PublicAgent
  if (who === 'signed-in') return acp.AuthenticatedAgent
  return 'agent' in who ? who.agent : who.group
}

/** Removes a node that nothing points to, or a control that applies nothing any more. */
function withoutOrphan(quads: Quad[], node: Term): Quad[] {
  const pointedTo = quads.some((one) => one.object.equals(node))
  const isControl = quads.some(
    (one) => one.subject.equals(node) && one.object.value === acp.AccessControl,
  )
  const empty = isControl && objects(quads, node, acp.apply).length === 0
  if (pointedTo && !empty) return quads
  return quads.filter((one) => !one.subject.equals(node) && !one.object.equals(node))
}
