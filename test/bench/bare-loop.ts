import { newCitizen } from '../integration/server-people.ts'

/** Requests at once, of the bare loop and of our server alike. */
export const AT_ONCE = 8
const SECONDS = 8

/** Requests, which are also records, per second of a loop that PUTs one record each and does no more. */
export async function bareLoop(baseUrl: string): Promise<number> {
  const { fetch, storage } = await newCitizen(baseUrl, 'bare')
  const body = '<#it> <http://schema.org/startTime> "2026-03-09T08:12:04+01:00" .'
  const begun = performance.now()
  let done = 0
  const loop = async (lane: number) => {
    for (let number = 0; performance.now() - begun < SECONDS * 1000; number += 1) {
      const url = `${storage}bare/${lane}-${number}.ttl`
      const headers = { 'content-type': 'text/turtle' }
      const { status } = await fetch(url, { method: 'PUT', headers, body })
      if (status !== 201) throw new Error(`The bare loop was answered ${status}`)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, async (_, lane) => loop(lane)))
  return done / ((performance.now() - begun) / 1000)
}
