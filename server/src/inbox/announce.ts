import { discover, isInside, ResourceError } from '@selfdata/pod'
import { as } from '@selfdata/vocab'
import { boundFetch } from '../deliveries/bound-fetch.ts'

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
export interface Announcement {
  /** WebID of who tells. */
  actor: string
  /** Where to look. */
  page: string
  summary: { fr: string; en: string }
}

/**
 * Puts a message into a person's inbox. The token goes along only where the inbox lies in their pod.
 *
 * @param signed signed in as the actor
 * @returns whether there is an inbox
 * @throws {ResourceError} when it does not take the message
 */
export async function announce(
  { webId, storage, inbox: given }: Addressee,
  announcement: Announcement,
  { fetch, signed }: { fetch: typeof globalThis.fetch; signed: typeof globalThis.fetch },
): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE)
  const inbox = given ?? (await discover(webId, { fetch, publicFetch: fetch, signal })).inbox
  if (!inbox) return false
  const send = isInside(storage, inbox) ? boundFetch(signed, storage) : fetch
  const response = await send(inbox, {
    method: 'POST',
    headers: { 'content-type': 'text/turtle' },
    body: written(announcement),
    redirect: 'manual',
    signal,
  })
  await response.body?.cancel()
  if (!response.ok) throw ResourceError.from('Sending to', response, inbox)
  return true
}

/** Addresses and words come from our own settings and campaigns, which were checked. */
function written({ actor, page, summary: { fr, en } }: Announcement): string {
  return [
    `<#message> a <${as.Announce}>`,
    `<${as.actor}> <${actor}>`,
    `<${as.object}> <${page}>`,
    `<${as.summary}> ${JSON.stringify(fr)}@fr, ${JSON.stringify(en)}@en .\n`,
  ].join(' ;\n  ')
}
