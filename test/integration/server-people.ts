import { planGrant, planRevoke } from '@selfdata/access'
import { createPerson, signIn } from '@selfdata/lab'
import type { AgentSession, Person } from '@selfdata/lab'
import { headResource, ifThere, putContainer, readMonth } from '@selfdata/pod'
import { containerOf } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { Validation } from '@selfdata/vocab'
import type { City } from './server-city.ts'

/** A person of the tests, signed in. */
export interface Citizen extends Person, AgentSession {
  readonly webId: string
}

/** Makes a person with a pod of their own. */
export async function newCitizen(baseUrl: string, name = 'citizen'): Promise<Citizen> {
  const pod = `${name}-${crypto.randomUUID().slice(0, 8)}`
  const person = await createPerson(
    { baseUrl },
    { email: `${pod}@example.org`, password: 'a long password', name: 'Alix Test', pod },
  )
  return { ...person, ...(await signIn(person)) }
}

const stream = 'validations' as const

/** Lets a service write into its container, as the app `home` does. */
export async function grantTo(
  service: Pick<Person, 'webId'>,
  {
    citizen,
    source = 'yelo',
    stream: name = stream,
  }: { citizen: Citizen; source?: string; stream?: StreamName },
): Promise<void> {
  const { fetch, storage, webId: me } = citizen
  const container = storage + containerOf({ stream: name, source })
  if (!(await ifThere(headResource(container, { fetch })))) await putContainer(container, { fetch })
  const who = { agent: service.webId }
  const plan = await planGrant(
    { who, modes: ['read', 'append', 'write'], on: container },
    { fetch, storage, me },
  )
  await plan.apply()
}

/** Takes it back, as the app `home` does. */
export async function withdrawFrom(
  service: Pick<Person, 'webId'>,
  { citizen, source = 'yelo' }: { citizen: Citizen; source?: string },
): Promise<void> {
  const { fetch, storage, webId: me } = citizen
  const container = storage + containerOf({ stream, source })
  const plan = await planRevoke(
    { who: { agent: service.webId }, on: container },
    { fetch, storage, me },
  )
  await plan.apply()
}

/** Sends JSON to the city's server as somebody. */
export async function ask(
  city: City,
  fetch: typeof globalThis.fetch,
  [method, path, body]: [string, string, unknown?],
): Promise<{ status: number; type: string | undefined; body: Record<string, never> }> {
  const response = await fetch(`${city.url}${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const answer = text ? JSON.parse(text) : undefined
  return { status: response.status, type: answer?.type, body: answer }
}

/** Makes a code for a customer, as the service. */
export async function codeFor(
  city: City,
  { service, customer, id = 'yelo' }: { service: AgentSession; customer: string; id?: string },
): Promise<string> {
  const customers = [customer]
  const path = `/services/${id}/codes`
  const response = await service.fetch(`${city.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customers }),
  })
  const [made]: { code: string }[] = await response.json()
  return made?.code ?? ''
}

/** Links a customer number with a person's pod: code, grant, enrolment. */
export async function enrol(
  city: City,
  {
    service,
    citizen,
    customer,
    id = 'yelo',
    stream: name = stream,
  }: { service: Citizen; citizen: Citizen; customer: string; id?: string; stream?: StreamName },
): Promise<void> {
  const code = await codeFor(city, { service, customer, id })
  await grantTo(service, { citizen, source: id, stream: name })
  const { storage } = citizen
  const { status } = await ask(city, citizen.fetch, [
    'POST',
    '/links',
    { service: id, code, storage },
  ])
  if (status !== 201) throw new Error(`Enrolling failed: ${status}`)
}

/** The validations of a month in a person's pod, read as that person. */
export async function validationsIn(
  { storage, fetch }: Citizen,
  { month = '2026-03', source = 'yelo' } = {},
): Promise<Validation[]> {
  const place = { storage, stream, source, month, timeZone: 'Europe/Paris' } as const
  const { records, torn } = await readMonth(place, { fetch })
  if (torn.length > 0) throw new Error(`Torn: ${torn.join(' ')}`)
  return records
}
