import { narrowRequest, planEndGrant, planGiveGrant, readInbox } from '@selfdata/access'
import { createPerson, signIn, startSolidServer } from '@selfdata/lab'
import type { AgentSession, Person, SolidServer } from '@selfdata/lab'
import { AccessDeniedError, discover, findGaps, getResource, repairGap } from '@selfdata/pod'
import { documentOf } from '@selfdata/records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillPod } from '../src/invented.ts'
import { askForYear } from '../src/queries/ask-for-year.ts'
import { lastMonths } from '../src/queries/last-months.ts'
import { readYear } from '../src/queries/read-year.ts'
import { wanted } from '../src/wanted.ts'

const now = new Date()
const timeZone = 'Europe/Paris'
const months = lastMonths(now, timeZone)
const anonymous: typeof fetch = (input, init) => fetch(input, init)

let server: SolidServer
let ada: Person & AgentSession
let bob: Person & AgentSession

beforeAll(async () => {
  server = await startSolidServer({ passwordRounds: 1 })
  ;[ada, bob] = await Promise.all([someone('ada'), someone('bob')])
  await fillPod(bob)
})
afterAll(() => server.stop())

/** Somebody with a pod that is set up, signed in. */
async function someone(name: string): Promise<Person & AgentSession> {
  const account = { email: `${name}@example.org`, password: 'anything', name, pod: name }
  const person = await createPerson(server, account)
  const { fetch } = await signIn(person)
  const profile = await discover(person.webId, { fetch })
  for (const gap of await findGaps(profile, person.storage, { fetch })) {
    await repairGap(gap, { fetch })
  }
  return { ...person, fetch }
}

it('reads a year once it was given, nothing else, and not after it ended', async () => {
  const { storage } = bob
  const reading = () => readYear({ storage, months }, { fetch: ada.fetch })
  await expect(reading()).rejects.toThrow(AccessDeniedError)

  const asking = { me: ada.webId, storage: ada.storage, fetch: ada.fetch, now }
  const profile = await discover(bob.webId, { fetch: anonymous })
  const { isTold } = await askForYear(profile, asking, { inboxFetch: ada.fetch })
  expect(isTold).toBe(true)

  // Bob says yes in the app of his choice; this is what it does.
  const options = { fetch: bob.fetch, me: bob.webId, storage }
  const { requests } = await readInbox(profile.inbox!, { ...options, publicFetch: anonymous })
  expect(requests).toMatchObject([{ claimedBy: ada.webId }])
  const terms = narrowRequest(requests[0]!.request, {}, { storage })
  const plan = await planGiveGrant(terms, options)
  const { grant } = await plan.give({ id: crypto.randomUUID(), at: now.toISOString() })
  expect(Date.parse(grant.end!)).toBeGreaterThan(now.getTime())

  const year = await reading()
  expect(new Set(year.map(({ startDate }) => startDate.slice(0, 7)))).toEqual(new Set(months))
  const trips = documentOf({ ...wanted, startTime: `${months[0]}-03T08:00:00Z`, timeZone })
  await expect(getResource(storage + trips, { fetch: bob.fetch })).resolves.toBeTruthy()
  await expect(getResource(storage + trips, { fetch: ada.fetch })).rejects.toThrow(
    AccessDeniedError,
  )

  const ending = await planEndGrant({ grant }, { ...options, others: [] })
  await ending.end({ kind: 'withdrawn', at: new Date().toISOString(), by: bob.webId })
  await expect(reading()).rejects.toThrow(AccessDeniedError)
})
