import type { Person } from '../create-person.ts'
import { socialServices } from './social-services.ts'
import { utilityServices } from './utility-services.ts'

/** A service of the city beside the network of buses: who it is, whom it knows, what it delivers. */
export interface CityService {
  /** Also the name of its containers in pods. */
  id: string
  /** Whose WebID it delivers under. */
  account: { email: string; name: string; pod: string }
  /** Numbers under which it knows people, by persona. */
  customers: Readonly<Record<string, string>>
  /** Exports: those that are delivered when the demo begins, and those that are not. */
  exports: { past?: string; fresh: string }
  /** Its entry in the services file, without its credentials. */
  declared: object
}

/** The utilities and the social services, all invented. */
export const cityServices: readonly CityService[] = [...utilityServices, ...socialServices]

/** Its entry in the services file. */
export function declarationOf(
  { id, declared }: Pick<CityService, 'id' | 'declared'>,
  { webId, issuer, clientId, clientSecret }: Person,
): object {
  const credentials = { webId, issuer, clientId, clientSecret }
  return { id, source: id, timeZone: 'Europe/Paris', ...declared, ...credentials }
}
