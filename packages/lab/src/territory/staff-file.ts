import type { Person } from '../create-person.ts'
import type { Place } from './place.ts'

/** The staff file of the city server: one person with every role, by way of the console only. */
export function staffFile({ webId, issuer }: Person, ports: Place['ports']): object {
  const consolePort = ports.apps['console']
  return {
    ...(consolePort && { clients: [`http://localhost:${consolePort}/client.jsonld`] }),
    hosts: [`http://localhost:${ports.solid}`],
    staff: [
      {
        id: 'maud',
        webId,
        issuer,
        roles: [{ role: 'operator', services: 'all' }, { role: 'administrator' }],
      },
    ],
  }
}
