import { planGrant, sendMessage, writeRequest } from '@selfdata/access'
import type { AccessRequest } from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { Fetch, Profile } from '@selfdata/pod'
import { documentOfIri, streams, writeTurtle } from '@selfdata/records'
import { euGdpr } from '@selfdata/vocab'
import { days, purposes, wanted, wantedPath } from '../wanted.ts'

/** Who asks, and from where. */
export interface Asking {
  /** WebID of whoever is signed in. */
  me: string
  /** Their storage, ends in `/`: the request lies there, in `requests/`. */
  storage: string
  fetch: Fetch
  now: Date
}

/**
 * Asks somebody to let `me` read their sums: publishes a request, and has a message in their inbox
 * point to it. Whoever is asked says yes, less, or no in their own app, and may end it any day.
 *
 * @returns the request, and whether an inbox took the message; if none did, show them the link
 * @throws {ResourceError} when one's own pod refuses or does not answer
 */
export async function askForYear(
  asked: Pick<Profile, 'inbox'>,
  { me, storage, fetch, now }: Asking,
  { inboxFetch }: { inboxFetch: Fetch },
): Promise<{ request: AccessRequest; isTold: boolean }> {
  const request = requestOf({ me, storage, now })
  const document = documentOfIri(request.id)
  await putResource(document, writeTurtle(writeRequest(request), { base: document }), { fetch })
  // Nothing in it is secret, and the one who is asked must be able to read it.
  const opening = { who: 'everyone', modes: ['read'], on: document } as const
  await (await planGrant(opening, { fetch, me, storage })).apply()
  const message = { kind: 'Offer', actor: me, request: request.id } as const
  const isTold =
    asked.inbox !== undefined &&
    (await sendMessage(asked.inbox, message, { fetch: inboxFetch }).then(
      () => true,
      () => false,
    ))
  return { request, isTold }
}

/** What is asked, in words for whoever reads it, and in terms that apps understand. */
function requestOf({ me, storage, now }: Pick<Asking, 'me' | 'storage' | 'now'>): AccessRequest {
  return {
    id: `${storage}requests/${crypto.randomUUID()}.ttl#request`,
    title: { fr: 'Vos kilomètres par mois', en: 'Your kilometres by month' },
    description: {
      fr: 'Pour voir nos années côte à côte : des sommes par mois, aucun trajet.',
      en: 'To see our years side by side: sums by month, no single trip.',
    },
    to: me,
    controller: me,
    permissions: [{ path: wantedPath, modes: ['read'] }],
    purposes,
    legalBasis: euGdpr['A6-1-a-explicit-consent'],
    personalData: [streams[wanted.stream].reveals],
    processing: [],
    recipients: [],
    created: now.toISOString(),
    end: new Date(now.getTime() + days * 86_400_000).toISOString(),
  }
}
