import { planGrant, writeRequest } from '@selfdata/access'
import type { AccessRequest } from '@selfdata/access'
import { writeTurtle } from '@selfdata/records'
import { euGdpr, pd } from '@selfdata/vocab'
import { put } from './access-doors.ts'
import type { AccessWorld } from './access-world.ts'

/** Publishes a request of the second person, in their own storage, for everyone to read. */
export async function publishRequest(
  { second }: AccessWorld,
  path: string,
  change: Partial<AccessRequest> = {},
): Promise<AccessRequest> {
  const document = `${second.storage}requests/${crypto.randomUUID()}.ttl`
  const request: AccessRequest = {
    id: `${document}#request`,
    title: { fr: 'Vos trajets', en: 'Your trips' },
    description: { fr: 'Pour tracer une piste cyclable.', en: 'To plan a cycle lane.' },
    to: second.webId,
    permissions: [{ path, modes: ['read', 'append'] }],
    purposes: ['https://city.example/purposes#planning'],
    legalBasis: euGdpr['A6-1-a-explicit-consent'],
    personalData: [pd.TravelHistory],
    processing: [],
    controller: second.webId,
    recipients: [],
    created: '2026-11-22T08:00:00Z',
    end: '2027-01-01T00:00:00Z',
    ...change,
  }
  await publish(second, document, writeTurtle(writeRequest(request), { base: document }))
  return request
}

/** Writes a document that everyone may read. */
export async function publish(who: AccessWorld['second'], document: string, text: string) {
  await put(who, document, text)
  const options = { fetch: who.fetch, me: who.webId, storage: who.storage }
  const given = await planGrant({ who: 'everyone', modes: ['read'], on: document }, options)
  await given.apply()
}
