import type { Iri, LangString } from '@selfdata/vocab'
import { CityError } from './city-error.ts'

/** A service of the city that can write into a person's pod, as the city server describes it. */
export interface CityService {
  id: string
  name: LangString
  description: LangString
  webId: Iri
  domain: string
  stream: string
  source: string
  /** Where it writes, below the storage: `selfdata/mobility/validations/yelo/`. */
  container: string
  modes: ('read' | 'append' | 'write')[]
  contact?: string
}

/** What the city server keeps about the link between a service and the person who asks. */
export interface CityLink {
  service: string
  storage: string
  state: 'active' | 'withdrawn' | 'moved' | 'full'
  lastDelivered?: string
}

export interface CityServerOptions {
  /** Origin of the city server, as the territory names it. */
  cityServer: string
  /** Signs as the person; only `listServices` does without. */
  fetch: typeof globalThis.fetch
  signal?: AbortSignal
}

/** The services a person of this city can connect. Needs no sign-in. */
export function listServices(options: CityServerOptions): Promise<CityService[]> {
  return ask('GET', 'services', undefined, options)
}

/** The person's own links, with the date of the last delivery. */
export function listLinks(options: CityServerOptions): Promise<CityLink[]> {
  return ask('GET', 'links', undefined, options)
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
  await ask('POST', 'links/check', { service, code }, options)
}

/** Uses the code: from now on the service delivers into this storage. */
export async function createLink(
  link: { service: string; code: string; storage: string },
  options: CityServerOptions,
): Promise<void> {
  await ask('POST', 'links', link, options)
}

/** The service forgets which pod was this customer's. */
export async function removeLink(service: string, options: CityServerOptions): Promise<void> {
  await ask('DELETE', `links/${encodeURIComponent(service)}`, undefined, options)
}

async function ask<T>(
  method: string,
  path: string,
  body: unknown,
  { cityServer, fetch, signal }: CityServerOptions,
): Promise<T> {
  const url = new URL(path, cityServer)
  const limit = AbortSignal.timeout(20_000)
  const response = await fetch(url.href, {
    method,
    headers: {
      accept: 'application/json',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    throw CityError.unreachable(url.href, cause)
  })
  if (!response.ok) throw await CityError.from(response)
  return (response.status === 204 ? undefined : await response.json()) as T
}
