import { containerOf, encode, writeTurtle } from '@selfdata/records'
import { grantTo, newCitizen } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import type { SolidProcess } from './delivery-world.ts'

/** Requests at once, of the bare loop and of our server alike. */
export const AT_ONCE = 8
const SECONDS = 8

/** What the simplest program reaches that brings records into a pod. */
export interface Bare {
  /** Requests, which are also records. */
  perSecond: number
  /** Processor time of the server with the pods for each, in milliseconds. Linux only. */
  solidMs: number
}

/**
 * A loop that PUTs one record each and does no more: in the service's name and with its kind of
 * token, into a container that was granted to it, as deep in a pod as ours, the same records.
 */
export async function bareLoop(solid: SolidProcess, service: Citizen): Promise<Bare> {
  const citizen = await newCitizen(solid.baseUrl, 'bare')
  await grantTo(service, { citizen })
  const container = citizen.storage + containerOf({ stream: 'validations', source: 'yelo' })
  const cpu = await solid.cpuSeconds()
  const begun = performance.now()
  let done = 0
  const loop = async (lane: number) => {
    for (let number = 0; performance.now() - begun < SECONDS * 1000; number += 1) {
      const url = `${container}${lane}-${number}.ttl`
      const headers = { 'content-type': 'text/turtle', 'if-none-match': '*' }
      const body = documentOfOne(url, { agent: citizen.webId, provider: service.webId })
      const { status } = await service.fetch(url, { method: 'PUT', headers, body })
      if (status !== 201) throw new Error(`The bare loop was answered ${status}`)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, async (_, lane) => loop(lane)))
  const seconds = (performance.now() - begun) / 1000
  const solidMs = (1000 * ((await solid.cpuSeconds()) - cpu)) / done
  return { perSecond: done / seconds, solidMs }
}

/** A validation as `csvOf` tells it, in a document of its own. */
function documentOfOne(url: string, who: { agent: string; provider: string }): string {
  const record = {
    id: `${url}#it`,
    ...who,
    startTime: '2026-03-09T08:12:04+01:00',
    validationKind: 'entry',
    mode: 'bus',
    line: '1',
    stop: 'Place de Verdun',
    distanceInMetres: 3200,
  } as const
  return writeTurtle(encode('Validation', record), { base: url })
}
