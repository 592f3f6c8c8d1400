import type { DateTime, Iri, LangString } from '@selfdata/vocab'
import { ask } from './ask.ts'
import type { CityServerOptions } from './ask.ts'

/** A service of the city that can write into a person's pod, as the city server describes it. */
export interface CityService {
  id: string
  name: LangString
  description: LangString
  /** Why it writes, in words a resident understands. */
  purpose: LangString
  /** The same as DPV purposes, or codes below them. */
  purposes: Iri[]
  /** DPV legal basis. */
  legalBasis: Iri
  /** Who answers for it, where that is not the service itself. */
  controller?: Iri
  webId: Iri
  domain: string
  stream: string
  source: string
  /** Where it writes, below the storage: `selfdata/mobility/validations/yelo/`. */
  container: string
  modes: ('read' | 'append' | 'write')[]
  /** After so many days the person is asked again; open when absent. */
  grantDays?: number
  contact?: string
}

/** What the city server keeps about the link between a service and the person who asks. */
export interface CityLink {
  service: string
  storage: string
  /** `withdrawn`: the pod refused the service. */
  state: 'open' | 'withdrawn'
  since: DateTime
  lastDelivered: DateTime | null
  /** Why records wait, when they do: `quota`, `not-found`, `moved`, `torn` … */
  trouble: string | null
}

/** The services a person of this city can connect. Needs no sign-in. */
export function listServices(options: CityServerOptions): Promise<CityService[]> {
  return ask({ method: 'GET', path: 'services' }, options)
}

/** The person's own links, with the date of the last delivery. */
export function listLinks(options: CityServerOptions): Promise<CityLink[]> {
  return ask({ method: 'GET', path: 'links' }, options)
}

/**
 * Whether a code from a letter would link this person to the service; the code stays unused.
 *
 * @throws {CityError} `code` when it is wrong, used or too old
 */
export async function checkCode(
  service: string,
  code: string,
  options: CityServerOptions,
): Promise<void> {
  await ask({ method: 'POST', path: 'links/check', body: { service, code } }, options)
}

/** Uses the code: from now on the service delivers into this storage, under this grant. */
export async function createLink(
  link: { service: string; code: string; storage: string; grant?: Iri },
  options: CityServerOptions,
): Promise<void> {
  await ask({ method: 'POST', path: 'links', body: link }, options)
}

/** Tells the city under which grant its service delivers into a storage. */
export async function nameGrant(
  { service, storage, grant }: { service: string; storage: string; grant: Iri },
  options: CityServerOptions,
): Promise<void> {
  const path = `links/${encodeURIComponent(service)}`
  await ask({ method: 'PATCH', path, body: { storage, grant } }, options)
}

/** The service forgets which pod was this customer's. */
export async function removeLink(service: string, options: CityServerOptions): Promise<void> {
  await ask({ method: 'DELETE', path: `links/${encodeURIComponent(service)}` }, options)
}

/**
 * Tells the city that the person's pod moved, once their profile names the new storage: services
 * deliver there from now on. Gives the links that moved; a new WebID has none and connects anew.
 */
export function moveLinks(
  { from, to }: { from: string; to: string },
  options: CityServerOptions,
): Promise<CityLink[]> {
  return ask({ method: 'POST', path: 'links/move', body: { from, to } }, options)
}
