import { readTurtle } from '@selfdata/records'
import { createPerson, startSolidServer } from '@selfdata/lab'
import type { SolidServer } from '@selfdata/lab'
import { serviceSession } from '@selfdata/server'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { discover, findGaps, getDocument, repairGap, suggestStorage } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { counted, newPerson } from './pod-person.ts'

const wacServer = inject('solidServer')
let acpServer: SolidServer
beforeAll(async () => {
  acpServer = await startSolidServer({ passwordRounds: 1, authorization: 'acp' })
})
afterAll(() => acpServer.stop())

const inOrder = [
  'storage-link',
  'preferences-file',
  'private-type-index',
  'inbox',
  'selfdata-container',
  'catalog',
]

describe.each([
  ['Web Access Control', () => wacServer],
  ['Access Control Policy', () => acpServer.baseUrl],
])('a pod that lacks everything, on a server with %s', (_name, server) => {
  it('is set up, step by step, and only once', async () => {
    const ada = await newPerson(server(), { linkStorage: false })
    const asAda = { fetch: ada.fetch, publicFetch: fetch }

    const before = await discover(ada.webId, asAda)
    expect(before).toMatchObject({ name: 'Ada Test', issuers: [ada.issuer], storages: [] })
    const suggested = await suggestStorage(ada.webId, { fetch: ada.fetch })
    expect(suggested?.storage).toBe(ada.storage)

    const gaps = await findGaps(before, ada.storage, { fetch: ada.fetch })
    expect(gaps.map(({ kind }) => kind)).toEqual(inOrder)
    for (const gap of gaps) await repairGap(gap, { fetch: ada.fetch })

    const after = await discover(ada.webId, asAda)
    expect(after).toMatchObject({
      storages: [ada.storage],
      inbox: `${ada.storage}inbox/`,
      preferencesFile: `${ada.storage}settings/prefs.ttl`,
      privateTypeIndex: `${ada.storage}settings/privateTypeIndex.ttl`,
      failures: [],
    })
    expect(await findGaps(after, ada.storage, { fetch: ada.fetch })).toEqual([])

    const again = counted(ada.fetch)
    for (const gap of gaps) await repairGap(gap, { fetch: again.fetch })
    const changing = again.writes().filter((line) => !/^PUT .*(\/|\.acl|\.acr)$/.test(line))
    expect(changing).toEqual([])
  })

  it('shows others nothing of it, and takes their messages', async () => {
    const ada = await newPerson(server(), { linkStorage: false })
    const bob = await newPerson(server())
    const profile = await discover(ada.webId, { fetch: ada.fetch })
    for (const gap of await findGaps(profile, ada.storage, { fetch: ada.fetch })) {
      await repairGap(gap, { fetch: ada.fetch })
    }
    const status = async (person: Fetch, path: string, init?: RequestInit) =>
      (await person(`${ada.storage}${path}`, init)).status
    const message = {
      method: 'POST',
      headers: { 'content-type': 'text/turtle' },
      body: '<> a <#x>.',
    }
    const closed = [
      'selfdata/',
      'selfdata/catalog.ttl',
      'settings/prefs.ttl',
      'settings/privateTypeIndex.ttl',
      'inbox/',
    ]
    for (const path of closed) {
      expect([path, await status(bob.fetch, path)]).toEqual([path, 403])
      expect([path, await status(fetch, path)]).toEqual([path, 401])
      expect([path, await status(ada.fetch, path)]).toEqual([path, 200])
    }
    expect(await status(bob.fetch, 'inbox/', message)).toBe(201)
    expect(await status(fetch, 'inbox/', message)).toBe(401)
    expect(await status(bob.fetch, 'selfdata/', message)).toBe(403)
  })
})

it('adds to the profile exactly what was shown, and nothing else', async () => {
  const ada = await newPerson(wacServer, { linkStorage: false })
  const card = ada.webId.replace(/#.*/, '')
  const statements = async () =>
    (await getDocument(card, { fetch: ada.fetch })).quads.map(
      ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
    )
  const before = await statements()
  const profile = await discover(ada.webId, { fetch: ada.fetch })
  const gaps = await findGaps(profile, ada.storage, { fetch: ada.fetch })
  const conditions: (string | null)[] = []
  const watched: Fetch = (input, init) => {
    if (input === card && init?.method === 'PATCH') {
      conditions.push(new Headers(init.headers).get('if-match'))
    }
    return ada.fetch(input, init)
  }
  for (const gap of gaps) await repairGap(gap, { fetch: watched })
  expect(conditions).toHaveLength(3)
  for (const etag of conditions) expect(etag).toMatch(/^".+"$/)
  const shown = gaps
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.do === 'add' && step.url === card ? step.statements : []))
    .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)
  expect(shown).toHaveLength(3)
  expect((await statements()).toSorted()).toEqual([...before, ...shown].toSorted())
})

it('loses nothing when somebody edits the profile at the same moment', async () => {
  const ada = await newPerson(wacServer, { linkStorage: false })
  const profile = await discover(ada.webId, { fetch: ada.fetch })
  const gaps = await findGaps(profile, ada.storage, { fetch: ada.fetch })
  await Promise.all(gaps.slice(0, 4).map((gap) => repairGap(gap, { fetch: ada.fetch })))
  const after = await discover(ada.webId, { fetch: ada.fetch })
  expect(after.storages).toEqual([ada.storage])
  expect(after.preferencesFile).toBeDefined()
  expect(after.privateTypeIndex).toBeDefined()
  expect(after.inbox).toBeDefined()
})

it('says when the profile lies where it cannot be written', async () => {
  const ada = await newPerson(wacServer)
  const bob = await newPerson(wacServer, { linkStorage: false })
  const profile = await discover(bob.webId, { fetch: ada.fetch, publicFetch: fetch })
  const gaps = await findGaps(profile, ada.storage, { fetch: ada.fetch })
  expect(gaps.find(({ kind }) => kind === 'storage-link')?.mayRepair).toBe(false)
})

it('keeps settings private where everybody can read what is added to the pod', async () => {
  const pod = `open-${crypto.randomUUID().slice(0, 8)}`
  const person = await createPerson(
    { baseUrl: wacServer },
    { email: `${pod}@example.org`, password: 'secret', name: 'Open', pod, linkStorage: false },
  )
  const { fetch: signed } = serviceSession(person)
  const rule = await getDocument(`${person.storage}.acl`, { fetch: signed })
  const open = `${rule.text}\n<#all> a acl:Authorization; acl:agentClass foaf:Agent; acl:accessTo <./>; acl:default <./>; acl:mode acl:Read.`
  expect(readTurtle(open, { base: rule.url }).length).toBeGreaterThan(rule.quads.length)
  await signed(rule.url, { method: 'PUT', headers: { 'content-type': 'text/turtle' }, body: open })
  const profile = await discover(person.webId, { fetch: signed })
  for (const gap of await findGaps(profile, person.storage, { fetch: signed })) {
    await repairGap(gap, { fetch: signed })
  }
  for (const path of [
    'settings/prefs.ttl',
    'settings/privateTypeIndex.ttl',
    'selfdata/catalog.ttl',
  ]) {
    expect([path, (await fetch(person.storage + path)).status]).toEqual([path, 401])
  }
})
