import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { lanePaces } from '../deliveries/lane-pace.ts'
import { keysFrom } from '../keys.ts'
import { createLog } from '../operations/log.ts'
import { createMetrics } from '../operations/metrics.ts'
import type { Service } from '../services/service-declaration.ts'
import { links } from '../store/schema.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { checkSecret } from './check-secret.ts'
import { PodAwayError, RecorderClosedError, TooManyPositionsError } from './errors.ts'
import { listRecorders } from './own-recorders.ts'
import { beginRecorder } from './begin-recorder.ts'
import { takeReport } from './take-report.ts'

const storage = 'https://ada.example/'
const webId = `${storage}profile/card#me`
const profile = `<${webId}> <http://www.w3.org/ns/pim/space#storage> <${storage}> .`
const clock = { now: new Date('2026-11-20T08:00:00Z') }
const store = ownDatabase()
/** What the pod answers to whoever writes. */
let answer: () => Response
let written: string[]

beforeEach(async () => {
  await store.db.delete(links)
  written = []
  answer = () => new Response(null, { status: 205 })
})

const service = {
  id: 'phone',
  webId: 'https://city.example/#it',
  purpose: { fr: 'Vos trajets', en: 'Your trips' },
  purposes: [],
  stream: 'positions',
  source: 'phone',
  timeZone: 'Europe/Paris',
} as unknown as Service

function parts(secrets = ['a secret of the tests with forty characters']) {
  const send: typeof fetch = async (_, init) => {
    if (typeof init?.body === 'string') written.push(init.body)
    return answer()
  }
  return {
    db: store.db,
    services: new Map([[service.id, service]]),
    sessions: new Map([[service.id, { fetch: send } as never]]),
    fetch: async () => new Response(profile, { headers: { 'content-type': 'text/turtle' } }),
    keys: keysFrom(secrets),
    metrics: createMetrics(),
    publicUrl: 'https://city.example',
    log: createLog('silent'),
    now: () => clock.now,
    paceOf: lanePaces(1000, 4),
  }
}

const at = (time: number) => ({ _type: 'location', lon: -1.15, lat: 46.16, tst: time })
const second = () => Math.floor(clock.now.getTime() / 1000)
const begin = async () => beginRecorder({ storage }, webId, parts())
const own = async () => (await listRecorders(webId, parts()))[0]

it('sends a phone back that comes while the pod is away, and keeps nothing', async () => {
  const begun = { ...(await begin()), device: undefined }
  for (const status of [503, 500, 429, 507, 401]) {
    answer = () => new Response(null, { status })
    await expect(takeReport(at(second()), begun, parts())).rejects.toThrow(PodAwayError)
  }
  answer = () => {
    throw new TypeError('fetch failed')
  }
  await expect(takeReport(at(second()), begun, parts())).rejects.toThrow(PodAwayError)
  expect(await own()).toMatchObject({
    link: { trouble: 'unreachable' },
    recorder: { latest: null },
  })
  expect(JSON.stringify(await own())).not.toContain('46.16')
  answer = () => new Response(null, { status: 205 })
  expect(await takeReport(at(second()), begun, parts())).toBe('owntracks')
  expect(await own()).toMatchObject({ link: { trouble: null } })
})

it('stops where the pod refuses, and asks it no more', async () => {
  const begun = { ...(await begin()), device: undefined }
  answer = () => new Response(null, { status: 403 })
  await expect(takeReport(at(second()), begun, parts())).rejects.toThrow(RecorderClosedError)
  const asked = written.length
  const now = await own()
  if (!now) throw new Error('the recorder is gone')
  await expect(takeReport(at(second()), { ...begun, ...now }, parts())).rejects.toThrow(
    RecorderClosedError,
  )
  expect(written).toHaveLength(asked)
})

it('takes so many positions in a day, and more on the next', async () => {
  const begun = { ...(await begin()), device: undefined }
  const feature = { properties: { timestamp: clock.now.toISOString() } }
  const geometry = { coordinates: [-1.15, 46.16] }
  const locations = Array.from({ length: 20_000 }, () => ({ ...feature, geometry }))
  expect(await takeReport({ locations }, begun, parts())).toBe('overland')
  const full = { ...begun, ...(await own()) }
  await expect(takeReport(at(second()), full, parts())).rejects.toThrow(TooManyPositionsError)
  clock.now = new Date(clock.now.getTime() + 86_400_000)
  expect(await takeReport(at(second()), full, parts())).toBe('owntracks')
  expect(await own()).toMatchObject({ recorder: { taken: 1 } })
})

it('knows a secret that was made under a former secret of the server, and renews it', async () => {
  const { recorder, secret } = await begin()
  const changed = [
    'another secret of the tests, forty of it',
    'a secret of the tests with forty characters',
  ]
  const found = await checkSecret({ id: recorder.id, secret }, parts(changed))
  expect(found.recorder.id).toBe(recorder.id)
  const again = await checkSecret({ id: recorder.id, secret }, parts(changed.slice(0, 1)))
  const [link] = await store.db.select().from(links).where(eq(links.id, again.link.id))
  expect(link?.customer).toBe(parts(changed).keys.hash('customer', 'phone', recorder.id))
})

it('ends a person’s recorder of before when they begin anew', async () => {
  const before = await begin()
  const after = await begin()
  expect(await listRecorders(webId, parts())).toHaveLength(1)
  expect((await own())?.recorder.id).toBe(after.recorder.id)
  const { secret } = before
  const asking = checkSecret({ id: before.recorder.id, secret }, parts())
  await expect(asking).rejects.toThrow('does not show the secret')
})

it('leaves a person one recorder when two of their devices begin at once', async () => {
  await Promise.all([begin(), begin(), begin()])
  expect(await listRecorders(webId, parts())).toHaveLength(1)
})
