import { createPerson } from '../create-person.ts'
import type { Person } from '../create-person.ts'
import type { Place } from '../territory/place.ts'

/** Somebody of the invented campaigns, by their part. */
export interface Agent {
  readonly id: string
  readonly name: string
}

/** The two instances sign in under these. */
export const cityAgent: Agent = { id: 'ville-agent', name: 'Ville (agent)' }
export const commonsAgent: Agent = { id: 'communs-agent', name: 'Communs du Port (agent)' }

/** Who examines campaigns at the Harbour Commons, and the three seats of its board. */
export const steward = {
  id: 'aude-kerbrat',
  name: 'Aude Kerbrat',
  email: 'aude@communs.example',
  password: 'selon-la-charte',
  story: 'examines campaigns at the Harbour Commons: the console',
} as const
export const board = [
  seat('yann', 'Yann Le Goff'),
  seat('odile', 'Odile Ferrand'),
  seat('karim', 'Karim Haddad'),
] as const

function seat(id: string, name: string) {
  const story = 'has a seat on the board of the Harbour Commons: the console'
  const email = `${id}@communs.example`
  return { id: `siege-${id}`, name, email, password: 'selon-les-raisons', story } as const
}

/** Twelve cyclists who live only to be counted: one more than the smallest group. */
export const cyclists: readonly Agent[] = Array.from({ length: 12 }, (_, index) => ({
  id: `cycliste-invente-${index + 1}`,
  name: `Cycliste inventé ${index + 1}`,
}))

/** The account of an agent, made when it is missing and remembered at once. */
export async function accountOf(
  { id, name, ...chosen }: Agent & { email?: string; password?: string },
  server: { readonly baseUrl: string },
  { state, progress, signal }: Pick<Place, 'state' | 'progress' | 'signal'>,
): Promise<Person> {
  const known = state.agents?.[id]
  if (known) return known
  signal.throwIfAborted()
  const email = chosen.email ?? `${id}@essai.example`
  // Nobody types the password of an agent.
  const password = chosen.password ?? crypto.randomUUID()
  const made = await createPerson(server, { email, password, name, pod: id })
  state.agents = { ...state.agents, [id]: made }
  await progress.save()
  return made
}
