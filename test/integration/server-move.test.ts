import { planGrant } from '@selfdata/access'
import { insertQuads } from '@selfdata/pod'
import { pim } from '@selfdata/vocab'
import { DataFactory } from 'n3'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { csvOf, handOver, settled } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { ask, enrol, grantTo, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  city = await startCity([mobilityService(service)])
})
afterAll(async () => city.remove())

/** A second pod, whose host lets the citizen do everything with the WebID they have. */
async function secondPod(citizen: Citizen): Promise<Citizen> {
  const host = await newCitizen(baseUrl, 'second')
  const who = { agent: citizen.webId }
  const modes = ['read', 'append', 'write', 'control'] as const
  const options = { fetch: host.fetch, me: host.webId, storage: host.storage }
  await (await planGrant({ who, modes: [...modes], on: host.storage }, options)).apply()
  return { ...citizen, storage: host.storage }
}

async function nameStorage({ webId, fetch }: Citizen, storage: string): Promise<void> {
  const { namedNode, quad } = DataFactory
  const claim = quad(namedNode(webId), namedNode(pim.storage), namedNode(storage))
  await insertQuads(webId.replace(/#.*/, ''), [claim], { fetch })
}

describe('a pod that moves, with the same WebID', () => {
  it('gets what is delivered from then on, once the profile names it', async () => {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer: 'M1' })
    const first = await handOver(city, service, csvOf('M1', 2))
    await settled(city, service, first)
    const moved = await secondPod(citizen)
    const tell = () =>
      ask(city, citizen.fetch, [
        'POST',
        '/links/move',
        { from: citizen.storage, to: moved.storage },
      ])
    expect((await tell()).status).toBe(422)

    await nameStorage(citizen, moved.storage)
    await grantTo(service, { citizen: moved })
    expect(await tell()).toMatchObject({
      status: 200,
      body: [{ service: 'yelo', storage: moved.storage, state: 'open' }],
    })
    const next = await handOver(city, service, csvOf('M1', 3, { month: '04/2026' }))
    const { deliveries } = await settled(city, service, next)
    expect(deliveries.delivered).toBe(3)
    expect(await validationsIn(moved, { month: '2026-04' })).toHaveLength(3)
    expect(await validationsIn(citizen, { month: '2026-04' })).toHaveLength(0)
    expect(await tell()).toMatchObject({ status: 200, body: [] })
  })
})
