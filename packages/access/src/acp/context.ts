import { acp } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import type { Who } from '../rules/who.ts'
import type { PlacedPolicy } from './placed-policy.ts'

/** Somebody at the door, as a server sees them: nobody, anyone signed in, or a named agent. */
export interface Context {
  agent?: Iri
  client?: Iri
}

/** Signed in, and named nowhere. */
export const stranger: Iri = 'urn:selfdata:nobody-in-particular'

/** Every kind of visitor that policies can tell apart. */
export function contextsOf(placed: readonly PlacedPolicy[]): Context[] {
  const { agents, clients } = named(placed)
  return [undefined, ...clients].flatMap((client) =>
    [undefined, stranger, ...agents].map((agent) => contextFor(agent, client)),
  )
}

export function contextFor(agent: Iri | undefined, client: Iri | undefined): Context {
  return { ...(agent !== undefined && { agent }), ...(client !== undefined && { client }) }
}

/** Whether a rule about `wider` is about `narrower` too. */
export function covers(wider: Context, narrower: Context): boolean {
  const sameAgent = wider.agent === narrower.agent
  const sameClient = wider.client === narrower.client
  if (sameAgent && sameClient) return false
  const agent =
    sameAgent ||
    wider.agent === undefined ||
    (wider.agent === stranger && narrower.agent !== undefined)
  return agent && (sameClient || wider.client === undefined)
}

export function whoOfContext({ agent }: Context): Who {
  if (agent === undefined) return 'everyone'
  return agent === stranger ? 'signed-in' : { agent }
}

export function clientPart({ client }: Context): { client?: Iri } {
  return client === undefined ? {} : { client }
}

/** Agents and apps that policies mention. */
export function named(placed: readonly PlacedPolicy[]): { agents: Iri[]; clients: Iri[] } {
  const matchers = placed.flatMap(({ policy }) => [
    ...policy.allOf,
    ...policy.anyOf,
    ...policy.noneOf,
  ])
  const classes = new Set<Iri>([
    acp.PublicAgent,
    acp.AuthenticatedAgent,
    acp.CreatorAgent,
    acp.OwnerAgent,
  ])
  const agents = new Set(matchers.flatMap((one) => one.agents))
  const clients = new Set(matchers.flatMap((one) => one.clients))
  clients.delete(acp.PublicClient)
  return { agents: [...agents].filter((iri) => !classes.has(iri)), clients: [...clients] }
}
