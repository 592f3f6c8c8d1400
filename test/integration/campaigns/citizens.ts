import { contribute, linesOf, register, withdraw } from '@selfdata/city'
import type { CampaignDetail } from '@selfdata/city'
import { contributionPath } from '@selfdata/campaigns'
import type { Counts } from '@selfdata/campaigns'
import { writeTurtle } from '@selfdata/records'
import { newCitizen } from '../server-people.ts'
import type { Citizen } from '../server-people.ts'

/** So many people do something at once. */
const atOnce = 8

/** Does something for each, a few at once. */
export async function forAll<T, Result>(
  all: readonly T[],
  work: (one: T, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = [...all.entries()]
  const hand = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      results[next[0]] = await work(next[1], next[0])
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
  return results
}

/** People with pods: how many on which server. */
export async function settle(places: readonly (readonly [string, number])[]): Promise<Citizen[]> {
  const homes = places.flatMap(([server, count]) => Array.from({ length: count }, () => server))
  return forAll(homes, async (server) => newCitizen(server))
}

/**
 * What a person did: everybody rides along the quay in the morning, every second of them twice; two
 * in three at other hours too. Seven cross the bridge and six others use the lane: too few to be
 * told. Everybody tells an age.
 */
export function countsOf(index: number): Counts {
  const between = (first: number, last: number) => index >= first && index <= last
  return new Map([
    [0, index % 2 === 0 ? 2 : 1],
    ...(index % 3 === 0 ? [] : [[1, 1] as const]),
    ...(between(10, 16) ? [[2, 1] as const] : []),
    ...(between(20, 25) ? [[4, 1] as const] : []),
    [index % 2 === 0 ? 7 : 6, 1],
  ])
}

/**
 * Says yes, as the app does it.
 *
 * @returns the name under which the lines wait
 */
export async function sayYes(
  { webId: me, storage, fetch }: Citizen,
  { detail, counts, city }: { detail: CampaignDetail; counts: Counts; city: string },
): Promise<string> {
  const now = () => new Date()
  const options = { cityServer: city, fetch, now }
  const { document } = await contribute({ detail, counts, me, storage }, options)
  return pseudonymIn(document, fetch)
}

/**
 * Opens, once and for all campaigns, the containers of contributions and of journals to whoever
 * counts. The app opens each document by itself; this is for the crowd.
 */
export async function openToCounters(
  { webId, storage, fetch }: Citizen,
  counters: readonly string[],
): Promise<void> {
  const agents = counters.map((counter) => `<${counter}>`).join(', ')
  const open = async (container: string, mode: string) => {
    const url = `${storage}selfdata/${container}/`
    await send(fetch, url, '')
    await send(
      fetch,
      `${url}.acl`,
      `@prefix acl: <http://www.w3.org/ns/auth/acl#>.
      <#owner> a acl:Authorization; acl:agent <${webId}>; acl:accessTo <${url}>;
        acl:default <${url}>; acl:mode acl:Read, acl:Write, acl:Control.
      <#counters> a acl:Authorization; acl:agent ${agents}; acl:accessTo <${url}>;
        acl:default <${url}>; acl:mode ${mode}.`,
    )
  }
  await open('contributions', 'acl:Read')
  await open('journal', 'acl:Append')
}

/**
 * Puts lines where the app would put them, and tells the host.
 *
 * @returns the name under which they wait
 */
export async function letWait(
  { storage, fetch }: Citizen,
  { detail, counts }: { detail: CampaignDetail; counts: Counts },
): Promise<string> {
  const document = storage + contributionPath(detail)
  const [pseudonym, now] = [crypto.randomUUID(), new Date().toISOString()]
  const quads = await linesOf({ detail, counts }, { document, pseudonym, now })
  await send(fetch, document, writeTurtle(quads, { base: document }))
  const { slug, digest, host: cityServer } = detail
  const grant = `${storage}selfdata/grants/crowd.ttl#it`
  await register(slug, { document, digest, grant }, { cityServer, fetch })
  return pseudonym
}

async function send(fetch: Citizen['fetch'], url: string, body: string): Promise<void> {
  const headers = { 'content-type': 'text/turtle' }
  const { ok, status } = await fetch(url, { method: 'PUT', headers, body })
  if (!ok) throw new Error(`Writing ${url} failed: ${status}`)
}

/** Takes it back, as the app does it. */
export async function takeBack(
  { webId: me, storage, fetch }: Citizen,
  { detail, city }: { detail: CampaignDetail; city: string },
) {
  return withdraw({ detail, me, storage }, { cityServer: city, fetch, now: () => new Date() })
}

/** Closes what waits to everybody but its owner, and tells nobody. */
export async function closeQuietly(
  { webId, storage, fetch }: Citizen,
  detail: CampaignDetail,
): Promise<void> {
  const document = storage + contributionPath(detail)
  await send(
    fetch,
    `${document}.acl`,
    `@prefix acl: <http://www.w3.org/ns/auth/acl#>.
    <#owner> a acl:Authorization; acl:agent <${webId}>; acl:accessTo <${document}>;
      acl:mode acl:Read, acl:Write, acl:Control.`,
  )
}

async function pseudonymIn(document: string, fetch: Citizen['fetch']): Promise<string> {
  const response = await fetch(document)
  const [, name] = /pseudonym>?\s+"([^"]+)"/u.exec(await response.text()) ?? []
  if (!name) throw new Error(`Finding the pseudonym in ${document} failed: ${response.status}`)
  return name
}
