import { writeAnnouncement } from '@selfdata/access'
import type { Announcement } from '@selfdata/access'
import { discover, isInside, ResourceError } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { boundFetch } from '../deliveries/bound-fetch.ts'
import type { Keys } from '../keys.ts'
import { sealFor } from './seal.ts'

/** Longest the profile and the inbox may take together, in milliseconds. */
const PATIENCE = 15_000

/** Whom to tell, and where their pod is. */
export interface Addressee {
  webId: string
  storage: string
  /** Where they want to be told; looked up in their profile when absent. */
  inbox?: string | undefined
}

/** A message that only points: it says nothing of the person. */
export type Unsealed = Omit<Announcement, 'seal'>

/**
 * Puts a message into a person's inbox, sealed, so that their app can tell it from what others wrote
 * in our name. The token goes along only where the inbox lies in their pod.
 *
 * @param signed signed in as the actor
 * @returns whether there is an inbox
 * @throws {ResourceError} when it does not take the message
 */
export async function announce(
  { webId, storage, inbox: given }: Addressee,
  unsealed: Unsealed,
  {
    fetch,
    signed,
    keys,
  }: { fetch: typeof globalThis.fetch; signed: typeof globalThis.fetch; keys: Keys },
): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE)
  const inbox = given ?? (await discover(webId, { fetch, publicFetch: fetch, signal })).inbox
  if (!inbox) return false
  const announcement = { ...unsealed, seal: sealFor(unsealed, webId, keys) }
  const send = isInside(storage, inbox) ? boundFetch(signed, storage) : fetch
  const response = await send(inbox, {
    method: 'POST',
    headers: { 'content-type': 'text/turtle' },
    body: writeTurtle(writeAnnouncement(announcement, inbox), { base: inbox }),
    redirect: 'manual',
    signal,
  })
  await response.body?.cancel()
  if (!response.ok) throw ResourceError.from('Sending to', response, inbox)
  return true
}
