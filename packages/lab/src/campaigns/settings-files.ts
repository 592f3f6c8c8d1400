import type { Person } from '../create-person.ts'
import type { TerritoryPorts } from '../territory/ports-for.ts'

const bodies = {
  city: 'https://ville.example/',
  commons: 'https://communs.example/',
} as const

const names = {
  city: { fr: 'Ville de La Rochelle (essai)', en: 'City of La Rochelle (try-out)' },
  commons: { fr: 'Les Communs du Port (inventés)', en: 'The Harbour Commons (invented)' },
} as const

interface Instances {
  city: Person
  commons: Person
  ports: TerritoryPorts
}

/** Who takes part in campaigns for the city that asks. */
export function citySettings(instances: Instances, asking: Person): object {
  return {
    self: selfOf('city', instances.city),
    operators: [operatorOf('commons', instances)],
    people: [{ id: 'maud', webId: asking.webId, roles: ['requester'] }],
  }
}

/** Who takes part for the independent body: who examines, the board, the members. */
export function commonsSettings(
  instances: Instances,
  {
    steward,
    board,
    members,
  }: { steward: Person; board: readonly Person[]; members: readonly Person[] },
): object {
  return {
    self: selfOf('commons', instances.commons),
    operators: [operatorOf('city', instances)],
    people: [
      { id: 'aude', webId: steward.webId, roles: ['intermediary'] },
      ...board.map(({ webId }, index) => ({
        id: `siege-${index + 1}`,
        webId,
        roles: ['board'],
      })),
    ],
    members: members.map(({ webId }) => webId),
    census: 'census.csv',
  }
}

function selfOf(which: keyof typeof names, { webId, issuer, clientId, clientSecret }: Person) {
  const [name, body] = [names[which], bodies[which]]
  return { webId, issuer, clientId, clientSecret, name, body }
}

function operatorOf(which: 'city' | 'commons', instances: Instances) {
  const port = which === 'city' ? instances.ports.city : instances.ports.intermediary
  const { webId } = instances[which]
  return { webId, body: bodies[which], url: `http://localhost:${port}`, name: names[which] }
}
