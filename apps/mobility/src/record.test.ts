import type { CityService, Recorder } from '@selfdata/city'
import { putResource, readMonth, readOwnRecords, registerSeries } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { documentOf, encode, localMonth, recordingDocument, writeTurtle } from '@selfdata/records'
import { accessibilityProblems, button, choose, says, text } from '@selfdata/ui/testing'
import { dpv, euGdpr } from '@selfdata/vocab'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'

const cityServer = 'https://city.invalid/'
const timeZone = 'Europe/Paris'
const place = { stream: 'positions', source: 'phone' } as const
const service: CityService = {
  id: 'phone',
  name: { fr: 'Enregistrement', en: 'Recording' },
  description: { fr: 'Vos positions', en: 'Your positions' },
  purpose: { fr: 'Vos trajets', en: 'Your trips' },
  purposes: [dpv.ServiceProvision],
  legalBasis: euGdpr['A6-1-a'],
  webId: 'https://city.invalid/#it',
  domain: 'mobility',
  ...place,
  container: 'selfdata/mobility/positions/phone/',
  modes: ['append'],
}
let app: App
/** What the city keeps. */
let recorder: Recorder | undefined
let services: CityService[]
let asked: { method: string; path: string; body: unknown }[]

beforeEach(() => {
  ;[recorder, services, asked] = [undefined, [service], []]
})
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

/** The city's server, which knows one person. */
const elsewhere: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, window.location.href)
  const { pathname: path, origin } = url
  const { method = 'GET' } = init ?? {}
  if (path === '/territory.json') return Response.json({ id: 'test', name: 'Test', cityServer })
  if (`${origin}/` !== cityServer) return Response.json({})
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
  asked.push({ method, path, body })
  if (path === '/services') return Response.json(services)
  if (path.endsWith('/secret')) return Response.json({ secret: 'another-secret' })
  if (method === 'DELETE') recorder = undefined
  if (method === 'PATCH' && recorder) recorder = { ...recorder, state: 'paused' }
  if (method === 'POST') {
    recorder = newRecorder(body as { storage: string })
    return Response.json({ ...recorder, secret: 'a-secret' }, { status: 201 })
  }
  return path === '/recorders' ? Response.json(recorder ? [recorder] : []) : Response.json(recorder)
}

function newRecorder({ storage }: { storage: string }, more: Partial<Recorder> = {}): Recorder {
  return {
    id: '7',
    address: `${cityServer}recorders/7/points`,
    service: 'phone',
    storage,
    state: 'open',
    since: '2026-11-20T08:00:00Z',
    heard: null,
    latest: null,
    trouble: null,
    refusal: null,
    ...more,
  }
}

async function open(path: string, fill: (pod: MemoryStorage) => Promise<void> = async () => {}) {
  const opened = await openApp('/settings', { fill, elsewhere })
  ;({ app } = opened)
  // What follows is as after a real sign-in.
  window.sessionStorage.removeItem('selfdata.try-out')
  await opened.router.push(path)
  return opened
}

describe('recording with a phone', () => {
  it('is explained, begun by one press, and set up by a code', async () => {
    const { pod } = await open('/record')
    await says('Comment cela se passe')
    expect(text()).toContain('Il n’en garde aucune')
    button('Commencer').click()
    await says('Visez ce code')
    const { storage, fetch } = pod()
    const rule = await (await fetch(`${storage}${service.container}.acl`)).text()
    expect(rule).toContain(service.webId)
    expect(rule).toMatch(/acl:Append\b|acl#Append>/)
    const begun = asked.find(({ method, path }) => method === 'POST' && path === '/recorders')
    expect(begun?.body).toMatchObject({ storage })
    expect(JSON.stringify(begun?.body)).toContain(`${storage}selfdata/grants/`)
    expect(button('Ouvrir dans OwnTracks').getAttribute('href')).toMatch(/^owntracks:\/\/\/config/)
    choose('Overland')
    await says('Ouvrir dans Overland')
    expect(button('Ouvrir dans Overland').getAttribute('href')).toContain('token=a-secret')
    expect(text()).toContain('Aucune position n’est encore arrivée')
  })

  it('leaves nothing open when the city does not answer', async () => {
    const { pod } = await open('/record')
    await says('Commencer')
    services = []
    window.fetch = async () => new Response(null, { status: 502 })
    button('Commencer').click()
    await says('Rien n’est resté ouvert')
    const { storage, fetch } = pod()
    const rule = await fetch(`${storage}${service.container}.acl`)
    expect(await rule.text()).not.toContain(service.webId)
  })

  it('is paused, gets another password, and is stopped', async () => {
    const { pod } = await open('/record', async ({ storage }) => {
      recorder = newRecorder({ storage }, { heard: '2026-11-22T09:10:00Z' })
    })
    await says('L’enregistrement est ouvert')
    button('Mettre en pause').click()
    await says('ne reviendra pas')
    button('Changer le mot de passe').click()
    await says('Visez ce code')
    expect(document.body.innerHTML).toContain('another-secret')
    button('Arrêter').click()
    await says('La ville perd le droit d’écrire')
    button('Arrêter', 'last').click()
    await says('Comment cela se passe')
    expect(asked).toContainEqual({ method: 'DELETE', path: '/links/phone', body: undefined })
    expect(pod().storage).toBeTruthy()
  })

  it.each([
    [{ trouble: 'unreachable' }, 'Le téléphone les garde et les renverra'],
    [{ trouble: 'quota' }, 'Votre pod est plein'],
    [{ state: 'withdrawn' as const }, 'Votre pod est fermé'],
    [refused('in-the-future'), 'Vérifiez l’heure du téléphone'],
    [refused('encrypted-message'), 'enlevez la clé de chiffrement'],
  ])('says what went wrong: %j', async (more, words) => {
    await open('/record', async ({ storage }) => {
      recorder = newRecorder({ storage }, more)
    })
    await says(words)
    expect(text()).not.toContain('Comment cela se passe')
  })

  it('is not offered where the city takes no positions', async () => {
    services = []
    await open('/record')
    await says('ne reçoit pas de positions')
    expect(text()).not.toContain('Commencer')
  })
})

function refused(reason: string): Partial<Recorder> {
  const at = '2026-11-22T09:10:00Z'
  return { heard: at, refusal: { reason, at } }
}

/** At home until an hour ago, then twenty minutes by bicycle, then at work until now. */
function morning(now: number): { time: number; metres: number }[] {
  const minutes = Array.from({ length: 121 }, (_, i) => i)
  return minutes.map((minute) => ({
    time: now - (120 - minute) * 60_000,
    metres: Math.min(Math.max(minute - 60, 0), 20) * 300 + (minute % 2) * 10,
  }))
}

async function recorded({ storage, fetch, webId }: MemoryStorage): Promise<void> {
  const points = morning(Date.now()).map(({ time, metres }) => ({
    startTime: new Date(time).toISOString(),
    asWKT: `POINT(${(-1.15 + metres / 77_150).toFixed(6)} 46.16)`,
    recordedWith: 'owntracks',
  }))
  const days = Map.groupBy(
    points,
    ({ startTime }) => storage + documentOf({ ...place, startTime, timeZone }),
  )
  for (const [url, own] of days) {
    const quads = own.flatMap((point, i) => encode('Position', { id: `${url}#${i}`, ...point }))
    await putResource(url, writeTurtle(quads, { base: url }), { fetch })
  }
  const title = { fr: 'Positions', en: 'Positions' }
  await registerSeries({ ...place, storage, title, publisher: webId, timeZone }, { fetch })
}

it('what a phone recorded becomes trips when the app is opened, once', async () => {
  const { pod, router } = await open('/settings', recorded)
  await says('1 nouveau trajet enregistré par votre téléphone')
  const { storage, fetch } = pod()
  const month = localMonth(new Date(Date.now() - 3_600_000).toISOString(), timeZone)
  const trips = { storage, stream: 'trips', source: 'owntracks', month, timeZone } as const
  const { records } = await readMonth(trips, { fetch })
  expect(records).toMatchObject([{ mainMode: 'bicycle' }])
  const progress = { storage, path: recordingDocument }
  // This server does not say when documents changed: they are looked at each time.
  expect(await readOwnRecords('RecordingProgress', progress, { fetch })).toEqual([])
  await router.push(`/trips/${month}`)
  await says('vélo')
  const { takeRecorded } = await import('./queries/take-recorded.ts')
  const own = { storage, agent: pod().webId, timeZone }
  expect(await takeRecorded(own, { fetch, now: () => new Date() })).toBe(0)
  expect((await readMonth(trips, { fetch })).records).toHaveLength(1)
})
