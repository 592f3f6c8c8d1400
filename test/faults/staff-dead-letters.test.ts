import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { csvOf, handOver, progress, settled } from '../integration/server-batches.ts'
import { ask, newCitizen, validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { staffSetting } from '../integration/server-staff-file.ts'
import { startFaultWorld, toPod } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

let world: FaultWorld
let operator: Citizen

beforeAll(async () => {
  const setting = await staffSetting([])
  world = await startFaultWorld(setting)
  operator = await newCitizen(world.baseUrl, 'staff')
  const roles = [{ role: 'operator', services: 'all' }]
  const staff = [{ id: 'op-1', webId: operator.webId, roles }]
  await writeFile(setting.SELFDATA_STAFF, JSON.stringify({ staff }))
  await world.city.kill('SIGTERM')
  await world.city.start()
})
afterAll(async () => world.stop())

const path = '/staff/services/yelo/dead-letters'

/** A batch that no pod takes. */
async function refusedBatch(customer: string): Promise<{ citizen: Citizen; batch: string }> {
  const { city, service, proxy } = world
  const citizen = await world.newcomer(customer)
  const isWrite = toPod(citizen, 'PUT')
  proxy.break((seen) => (isWrite(seen) ? { kind: 'answer', status: 422 } : undefined))
  const batch = await handOver(city, service, csvOf(customer, 30))
  expect((await settled(city, service, batch)).deliveries.dead).toEqual({ refused: 30 })
  proxy.break()
  return { citizen, batch: batch.id }
}

it('lets staff read what was set aside without its people, and replay it', async () => {
  const { city, service } = world
  const { citizen, batch } = await refusedBatch('S1')
  const listed = await ask(city, operator.fetch, ['GET', path])
  expect(listed.body).toMatchObject([{ batch, reason: 'refused', records: 30, pods: 1 }])

  const chosen = new URLSearchParams({ batch, reason: 'refused' })
  const read = await ask(city, operator.fetch, ['GET', `${path}/read?${chosen.toString()}`])
  expect(read.body).toHaveLength(20)
  expect(read.body).toMatchObject({ 0: { month: '2026-03' } })
  const said = JSON.stringify([read.body, listed.body])
  expect(said).toContain('startTime')
  for (const secret of ['S1', 'Verdun', '2026-03-0', citizen.webId, citizen.storage])
    expect(said).not.toContain(secret)

  const one = { batch, reason: 'refused' }
  const replayed = await ask(city, operator.fetch, ['POST', `${path}/replay`, one])
  expect(replayed.body).toEqual({ records: 30, pods: 1 })
  expect((await settled(city, service, { id: batch })).deliveries.delivered).toBe(30)
  expect(await validationsIn(citizen)).toHaveLength(30)
})

it('lets staff drop it, and notes who did', async () => {
  const { city, service } = world
  const { citizen, batch } = await refusedBatch('S2')
  const one = { batch, reason: 'refused' }
  const dropped = await ask(city, operator.fetch, ['POST', `${path}/drop`, one])
  expect(dropped.body).toEqual({ records: 30 })
  const { deliveries } = await progress(city, service, { id: batch })
  expect(deliveries).toMatchObject({ dropped: 30, dead: {} })
  expect(await validationsIn(citizen).catch(() => [])).toEqual([])
  const acts = await ask(city, operator.fetch, ['GET', '/staff/acts'])
  expect(acts.body).toMatchObject([
    { who: 'op-1', act: 'dropped', service: 'yelo', batch, reason: 'refused', count: 30 },
    { who: 'op-1', act: 'replayed', count: 30 },
  ])
})
