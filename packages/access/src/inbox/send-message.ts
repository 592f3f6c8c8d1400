import { ResourceError } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { writeMessage } from './inbox-message.ts'
import type { InboxMessage } from './inbox-message.ts'

/**
 * Puts a message into somebody's inbox (Linked Data Notifications). It only points: the request, or
 * the receipt, stays where it is.
 *
 * @throws {ResourceError} when the inbox refuses, or does not answer in 10 seconds
 */
export async function sendMessage(
  inbox: string,
  message: InboxMessage,
  { fetch, signal }: { fetch: Fetch; signal?: AbortSignal },
): Promise<void> {
  const limit = AbortSignal.timeout(10_000)
  const response = await fetch(inbox, {
    method: 'POST',
    headers: { 'content-type': 'text/turtle' },
    body: writeTurtle(writeMessage(message, inbox), { base: inbox }),
    redirect: 'manual',
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  })
  await response.body?.cancel()
  if (!response.ok) throw ResourceError.from('Sending to', response, inbox)
}
