import type { DateTime, Iri } from '@selfdata/vocab'
import { ask } from './ask.ts'
import type { CityServerOptions } from './ask.ts'
import type { CityService } from './city-server.ts'
import { openService } from './open-service.ts'
import type { ConnectOptions, Opening } from './open-service.ts'

/** What the city server keeps about a phone that records: no position. */
export interface Recorder {
  id: string
  /** Where the phone sends its positions. */
  address: string
  /** The service in whose name they are written. */
  service: string
  storage: string
  /** `withdrawn`: the pod refused what came. */
  state: 'open' | 'paused' | 'withdrawn'
  since: DateTime
  /** When the phone last sent something. */
  heard: DateTime | null
  /** Instant of the latest position. */
  latest: DateTime | null
  /** Why the pod took nothing last time: `unreachable`, `quota` … */
  trouble: string | null
  /** Why positions were last refused: `in-the-future`, `encrypted-message` … */
  refusal: { reason: string; at: DateTime } | null
}

/** A recorder, and what its phone shows: told once. */
export type NewRecorder = Recorder & { secret: string }

/** The service that takes positions from phones; undefined in a city that offers none. */
export function recordingServiceOf(services: readonly CityService[]): CityService | undefined {
  return services.find(({ stream }) => stream === 'positions')
}

/** The person's own recorders. */
export function listRecorders(options: CityServerOptions): Promise<Recorder[]> {
  return ask({ method: 'GET', path: 'recorders' }, options)
}

/**
 * Lets a phone record into a storage: the service may add to one container and its journal, the
 * grant is written down, and the city makes an address and a secret. If it does not, everything is
 * closed again. Ended with `disconnectService`.
 *
 * @throws {CityError} when the city refuses or does not answer
 * @throws {ResourceError | AccessError} when the pod does
 */
export async function beginRecording(
  opening: Opening,
  options: ConnectOptions,
): Promise<NewRecorder> {
  const { storage } = opening
  const begin = (grant: Iri) =>
    ask<NewRecorder>({ method: 'POST', path: 'recorders', body: { storage, grant } }, options)
  return (await openService(opening, begin, options)).told
}

/** Pauses a recorder, or lets it go on. What the phone sends meanwhile is thrown away. */
export function pauseRecorder(
  { id, paused }: { id: string; paused: boolean },
  options: CityServerOptions,
): Promise<Recorder> {
  const path = `recorders/${encodeURIComponent(id)}`
  return ask({ method: 'PATCH', path, body: { paused } }, options)
}

/** Another secret; the former one opens nothing any more. */
export function renewSecret(id: string, options: CityServerOptions): Promise<{ secret: string }> {
  return ask({ method: 'POST', path: `recorders/${encodeURIComponent(id)}/secret` }, options)
}
