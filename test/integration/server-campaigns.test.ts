import { join } from 'node:path'
import { readCampaign, readWork, takeStep } from '@selfdata/city'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { closing, laneWriting } from './campaigns/lane.ts'
import type { LaneOptions } from './campaigns/lane.ts'
import { startInstances } from './campaigns/instances.ts'
import type { Instance, Instances } from './campaigns/instances.ts'
import { accept, reaches, submit } from './campaigns/walk.ts'
import { newCitizen } from './server-people.ts'

const solid = inject('solidServer')
const lane: LaneOptions = { slug: 'tiers', model: 3, countingMode: 'vector', month: '2026-03' }
let instances: Instances

beforeAll(async () => {
  instances = await startInstances(solid, [])
}, 240_000)
afterAll(async () => instances?.remove())

const restart = async ({ server }: Instance) =>
  server.start({
    SELFDATA_CAMPAIGNS: join(server.folder, 'campaigns.json'),
    SELFDATA_LAB_CLOCK: join(instances.city.server.folder, 'clock'),
  })
const shown = async ({ url }: Instance) => readCampaign(lane.slug, { cityServer: url, fetch })
const copyReaches = async (state: string) =>
  vi.waitFor(async () => expect((await shown(instances.city)).state).toBe(state), {
    timeout: 120_000,
    interval: 150,
  })

it('walks from draft to answer, whichever of the two is killed on the way', async () => {
  const { city, commons, maud, setClock } = instances
  const desk = { cityServer: city.url, fetch: maud.fetch }
  // The intermediary is down: what was handed over waits, and is sent again.
  await commons.server.kill('SIGKILL')
  await expect(submit(lane, instances)).rejects.toMatchObject({ status: 503 })
  expect(await readWork(lane.slug, desk)).toMatchObject({ state: 'draft', doubt: 'not-sent' })
  await restart(commons)
  await copyReaches('in-review')

  await accept(lane, instances)
  await commons.server.kill('SIGKILL')
  await city.server.kill('SIGKILL')
  await Promise.all([commons, city].map(restart))
  await copyReaches('open')
  expect((await shown(city)).decision).toEqual((await shown(commons)).decision)

  await setClock(closing + 1)
  await reaches(lane, 'released', instances)
  await copyReaches('released')
  const description = { fr: 'Nous traçons la piste.', en: 'We draw the lane.' }
  for (const progress of [20, 100])
    await takeStep(lane.slug, { event: 'answer', answer: { description, progress } }, desk)
  const answered = await shown(city)
  expect(answered.state).toBe('answered')
  expect(answered.followUps.map(({ progress }) => progress)).toEqual([20, 100])
  expect(answered.late).toEqual([])
}, 400_000)

it('lets nobody in who only says who they are, nor a stranger who proves it', async () => {
  const { city, commons } = instances
  const stranger = await newCitizen(solid, 'stranger')
  const body = JSON.stringify({ ...laneWriting(lane, instances), digest: 'a'.repeat(64) })
  const headers = { 'content-type': 'application/json' }
  const asked = async (send: typeof fetch, base: string, path: string) =>
    (await send(`${base}${path}`, { method: 'POST', headers, body })).status
  for (const path of ['campaigns', `campaigns/${lane.slug}/answers`, 'staff/campaigns'])
    expect([path, await asked(fetch, commons.url, path)]).toEqual([path, 401])
  expect(await asked(stranger.fetch, commons.url, 'campaigns')).toBe(403)
  expect(await asked(stranger.fetch, city.url, 'staff/campaigns')).toBe(403)
  for (const { server } of [city, commons])
    for (const { webId } of [instances.maud, instances.aude, stranger])
      expect(server.log()).not.toContain(webId)
})
