import { planGrant, readGrants, readInbox, sendMessage } from '@selfdata/access'
import type { AccessRequest } from '@selfdata/access'
import { createPerson, signIn } from '@selfdata/lab'
import type { Inhabitant, Person } from '@selfdata/lab'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { put } from '../integration/access-doors.ts'
import { publishRequest } from '../integration/access-request.ts'
import { summarise, timeZone, trips } from '../integration/pod-trips.ts'

/** Somebody, as their own program acts. */
export interface Acting extends Person {
  readonly fetch: Fetch
}

export async function acting(person: Person): Promise<Acting> {
  return { ...person, fetch: (await signIn(person)).fetch }
}

/** Somebody new on a server, with an inbox that others may write to. */
export async function newcomer(baseUrl: string, pod: string): Promise<Acting> {
  const email = `${pod}@example.org`
  const person = await acting(
    await createPerson({ baseUrl }, { email, password: 'un long secret', name: pod, pod }),
  )
  const drop = { who: 'signed-in', modes: ['append'], reaches: ['this'] } as const
  const options = { fetch: person.fetch, me: person.webId, storage: person.storage }
  await (await planGrant({ ...drop, on: `${person.storage}inbox/` }, options)).apply()
  return person
}

/** Two sources of trips in a pod, as the importers put them there. */
export async function bringTrips({ storage, webId }: Inhabitant, fetch: Fetch): Promise<void> {
  for (const source of ['gpx', 'google-timeline']) {
    const place = { storage, stream: 'trips', source, timeZone } as const
    const records = trips('2026-03', 4, { agent: webId, source })
    const now = () => new Date()
    await saveRecords({ ...place, records, summarise, agent: webId }, { fetch, now })
    const title = { fr: `Trajets ${source}`, en: `Trips ${source}` }
    await registerSeries({ ...place, title, publisher: webId }, { fetch })
  }
}

/** Asks for all trips, from an own storage, by a message that points there. */
export async function ask(
  second: Acting,
  inbox: string,
  { title, end }: { title: string; end: Date },
): Promise<AccessRequest> {
  // Only who asks matters to what is published.
  const request = await publishRequest({ second } as never, 'selfdata/mobility/', {
    title: { fr: title, en: title },
    inbox: `${second.storage}inbox/`,
    end: end.toISOString(),
  })
  await sendMessage(inbox, { kind: 'Offer', actor: second.webId, request: request.id }, second)
  return request
}

/** The receipts that reached somebody's own inbox. */
export async function receiptsOf(second: Acting) {
  const options = { fetch: second.fetch, publicFetch: fetch }
  const { answers } = await readInbox(`${second.storage}inbox/`, options)
  return answers.flatMap(({ answer }) => (answer.receipt ? [answer.receipt] : []))
}

/** The grants in a pod by their title. */
export async function grantsIn({ storage, fetch }: Pick<Acting, 'storage' | 'fetch'>) {
  const { found, failures } = await readGrants(storage, { fetch })
  if (failures.length > 0) throw new Error(`${failures.length} grants cannot be read`)
  return new Map(found.map((one) => [one.grant.title.fr ?? '', one]))
}

/** What somebody gets who tries every kind of door: status by path below the storage. */
export async function doorsOf(
  who: Pick<Acting, 'fetch'>,
  storage: string,
  paths: readonly string[],
): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const path of paths) {
    const response = await who.fetch(storage + path, { headers: { accept: 'text/turtle' } })
    await response.body?.cancel()
    found[path] = response.status
  }
  return found
}

/** Whether somebody may add a document to a container. */
export async function mayAdd(who: Acting, container: string): Promise<boolean> {
  return put(who, `${container}${crypto.randomUUID()}.ttl`).then(
    () => true,
    () => false,
  )
}
