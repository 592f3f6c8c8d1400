import { notify, solid } from '@selfdata/vocab'
import { getDocument } from '../document/document.ts'
import { ResourceError } from '../errors.ts'
import { exchange } from '../resource/exchange.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { headResource } from '../resource/get-resource.ts'
import { keepListening } from './keep-listening.ts'
import type { ListenOptions } from './keep-listening.ts'
import { linked } from '../resource/link-header.ts'
import { sameOrigin } from '../resource/web-address.ts'

export interface HearOptions extends RequestOptions, ListenOptions {
  signal: AbortSignal
}

const context = 'https://www.w3.org/ns/solid/notification/v1'

/**
 * Calls `onHint` when the server says that one of some documents of a storage has changed, until the
 * signal aborts. A hint and never data: it may be missed, come twice or be untrue, so whoever hears
 * it looks for themselves. A channel that breaks is opened again where there is a `pause`.
 *
 * Source: Solid Notifications Protocol 0.2, WebSocketChannel2023.
 *
 * @returns how many documents are listened to: none on a server without such channels, or that
 *   refuses them
 */
export async function hearChanges(
  topics: readonly string[],
  onHint: () => void,
  options: HearOptions,
): Promise<number> {
  const [first] = topics
  const service = first && (await ifOffered(() => serviceOf(first, options)))
  if (!service) return 0
  const heard = await Promise.all(
    topics.map(async (topic) => {
      const renew = () => ifOffered(() => channelFor(topic, service, options))
      const address = await renew()
      // Whatever ends it: only hints are lost.
      if (address) void keepListening(address, onHint, { ...options, renew }).catch(() => {})
      return address
    }),
  )
  return heard.filter((address) => address !== undefined).length
}

/** Where channels are asked for; on the document's own origin, for the token goes there. */
async function serviceOf(topic: string, options: RequestOptions): Promise<string | undefined> {
  const description = linked(await headResource(topic, options), topic, solid.storageDescription)
  if (!description || !sameOrigin(description, topic)) return undefined
  const { quads } = await getDocument(description, options)
  return quads
    .filter(
      ({ predicate, object }) =>
        predicate.value === notify.channelType && object.value === notify.WebSocketChannel2023,
    )
    .map(({ subject }) => subject.value)
    .find((service) => sameOrigin(service, topic))
}

/** The address of a new channel; on the host that gives it and no other. */
async function channelFor(
  topic: string,
  service: string,
  options: RequestOptions,
): Promise<string | undefined> {
  const type = notify.WebSocketChannel2023
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/ld+json', accept: 'application/ld+json' },
    body: JSON.stringify({ '@context': [context], type, topic }),
  }
  const answer: unknown = await exchange('Listening to', service, init, options, (response) =>
    response.json(),
  )
  const { receiveFrom } = { receiveFrom: undefined, ...(answer as object) }
  const address = URL.parse(String(receiveFrom))
  const isSocket = address?.protocol === 'ws:' || address?.protocol === 'wss:'
  return isSocket && address.host === new URL(service).host ? address.href : undefined
}

/** Nobody needs to be told that a server cannot say what changes. */
async function ifOffered<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ResourceError || error instanceof SyntaxError) return undefined
    throw error
  }
}
