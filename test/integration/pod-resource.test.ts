import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeFolder, startSolidServer } from '@selfdata/lab'
import type { SolidServer } from '@selfdata/lab'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  AccessDeniedError,
  ConflictError,
  deleteResource,
  getIfChanged,
  getResource,
  ifThere,
  listContainer,
  NotFoundError,
  patchResource,
  putContainer,
  putResource,
  saveResource,
  UnreachableError,
} from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { ldp } from '@selfdata/vocab'
import { DataFactory } from 'n3'
import { startFaultProxy } from './pod-fault-proxy.ts'
import { newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'

const server = inject('solidServer')
let ada: TestPerson
let bob: TestPerson
beforeAll(async () => {
  ada = await newPerson(server)
  bob = await newPerson(server)
})
const url = (name: string) => `${ada.storage}${name}`
const text = (value: number) => `<#it> <https://vocab.example/value> ${value} .\n`

describe('one resource', () => {
  it('is written and read, with its ETag', async () => {
    await putResource(url('a.ttl'), text(1), { fetch: ada.fetch, ifNoneMatch: '*' })
    const read = await getResource(url('a.ttl'), { fetch: ada.fetch })
    expect(read).toMatchObject({ text: text(1), contentType: 'text/turtle' })
    expect(read.etag).toMatch(/^".+"$/)
  })

  it('is not created twice', async () => {
    const options = { fetch: ada.fetch, ifNoneMatch: '*' } as const
    const racing = Array.from({ length: 8 }, (_, n) => putResource(url('b.ttl'), text(n), options))
    const results = await Promise.allSettled(racing)
    const lost = results.filter(({ status }) => status === 'rejected')
    expect(lost).toHaveLength(7)
    for (const one of lost) expect(one).toMatchObject({ reason: expect.any(ConflictError) })
  })

  it('is not replaced when it changed since it was read', async () => {
    await putResource(url('c.ttl'), text(1), { fetch: ada.fetch })
    const { etag = '' } = await getResource(url('c.ttl'), { fetch: ada.fetch })
    await putResource(url('c.ttl'), text(2), { fetch: ada.fetch, ifMatch: etag })
    const late = putResource(url('c.ttl'), text(3), { fetch: ada.fetch, ifMatch: etag })
    await expect(late).rejects.toThrow(ConflictError)
  })

  it('is read again only when it changed', async () => {
    await putResource(url('d.ttl'), text(1), { fetch: ada.fetch })
    const { etag = '' } = await getResource(url('d.ttl'), { fetch: ada.fetch })
    expect(await getIfChanged(url('d.ttl'), etag, { fetch: ada.fetch })).toBeUndefined()
    await putResource(url('d.ttl'), text(2), { fetch: ada.fetch })
    const changed = await getIfChanged(url('d.ttl'), etag, { fetch: ada.fetch })
    expect(changed?.text).toBe(text(2))
  })

  it('is gone once deleted, and that is no error where nothing is expected', async () => {
    await putResource(url('e.ttl'), text(1), { fetch: ada.fetch })
    await deleteResource(url('e.ttl'), { fetch: ada.fetch })
    await expect(getResource(url('e.ttl'), { fetch: ada.fetch })).rejects.toThrow(NotFoundError)
    expect(await ifThere(getResource(url('e.ttl'), { fetch: ada.fetch }))).toBeUndefined()
  })

  it.each([
    ['a stranger', () => bob.fetch, '403 Forbidden'],
    ['somebody who is not signed in', () => fetch, '401 Unauthorized'],
  ])('is refused to %s', async (_name, fetchOf, outcome) => {
    await putResource(url('f.ttl'), text(1), { fetch: ada.fetch })
    const reading = getResource(url('f.ttl'), { fetch: fetchOf() })
    await expect(reading).rejects.toThrow(AccessDeniedError)
    await expect(reading).rejects.toThrow(`Reading <${url('f.ttl')}> failed: ${outcome}`)
  })
})

it('lists the direct children of a container, with when they changed', async () => {
  await putContainer(url('list/'), { fetch: ada.fetch })
  await putResource(url('list/a.ttl'), text(1), { fetch: ada.fetch })
  await putResource(url('list/deep/b.ttl'), text(1), { fetch: ada.fetch })
  const { members, truncated } = await listContainer(url('list/'), { fetch: ada.fetch })
  expect(truncated).toBe(false)
  expect(members).toMatchObject([
    { url: url('list/a.ttl'), isContainer: false, size: text(1).length },
    { url: url('list/deep/'), isContainer: true },
  ])
  expect(members[0]?.modified).toMatch(/^\d{4}-\d\d-\d\dT/)
})

it('does not believe a container that claims what is not in it', async () => {
  const lies = [
    'https://evil.example/x',
    `${ada.storage}private.ttl`,
    url('list/a/b.ttl'),
    url('list/'),
  ]
  const body = [...lies, url('list/true.ttl')]
    .map((lie) => `<${url('list/')}> <${ldp.contains}> <${lie}> .`)
    .join('\n')
  const fault = () =>
    ({ kind: 'answer', status: 200, headers: { 'content-type': 'text/turtle' }, body }) as const
  const proxy = await startFaultProxy(server, { fault })
  const { members } = await listContainer(url('list/'), { fetch: proxy.send })
  await proxy.stop()
  expect(members.map((member) => member.url)).toEqual([url('list/true.ttl')])
})

it('lets exactly one of eight swap what they all have read, ten times over', async () => {
  const document = url('swap.ttl')
  const round = (n: number) => [fact(`${document}#it`, `round ${n}`)]
  await patchResource(document, { inserts: round(0) }, { fetch: ada.fetch })
  for (let n = 1; n <= 10; n++) {
    const swap = { deletes: round(n - 1), inserts: round(n) }
    const racing = Array.from({ length: 8 }, () =>
      patchResource(document, swap, { fetch: ada.fetch }),
    )
    const results = await Promise.allSettled(racing)
    const lost = results.filter((one) => one.status === 'rejected')
    expect(lost).toHaveLength(7)
    for (const { reason } of lost) expect(reason).toBeInstanceOf(ConflictError)
  }
})

describe.each(['memory', 'files'])(
  'a whole resource, through a bad connection to a server with %s',
  (kind) => {
    const long = Array.from({ length: 400 }, (_, n) => text(n)).join('')
    let own: SolidServer | undefined
    let cleo: TestPerson
    let folder = ''
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'selfdata-pod-test-'))
      if (kind === 'files') own = await startSolidServer({ passwordRounds: 1, folder })
      cleo = await newPerson(own?.baseUrl ?? server)
    })
    afterAll(async () => {
      await own?.stop()
      await removeFolder(folder)
    })

    it.each([0.1, 0.5, 0.9])('is whole in the end when it breaks at %d', async (at) => {
      const name = `${cleo.storage}cut-${at}.ttl`
      const proxy = await startFaultProxy(own?.baseUrl ?? server, {
        fault: ({ method, time }) =>
          method === 'PUT' && time === 1 ? { kind: 'cut', at } : undefined,
      })
      await saveResource(name, long, { fetch: cleo.fetchThrough(proxy.send), ifNoneMatch: '*' })
      await proxy.stop()
      expect((await getResource(name, { fetch: cleo.fetch })).text).toBe(long)
    })

    it('is not taken for written when the torso of an earlier attempt refuses the next', async () => {
      const name = `${cleo.storage}torso.ttl`
      await putResource(name, long.slice(0, 5000), { fetch: cleo.fetch })
      await saveResource(name, long, { fetch: cleo.fetch, ifNoneMatch: '*' })
      expect((await getResource(name, { fetch: cleo.fetch })).text).toBe(long)
    })

    it('leaves alone what somebody else wrote there', async () => {
      const name = `${cleo.storage}theirs.ttl`
      await putResource(name, text(7), { fetch: cleo.fetch })
      const saving = saveResource(name, long, { fetch: cleo.fetch, ifNoneMatch: '*' })
      await expect(saving).rejects.toThrow(ConflictError)
      expect((await getResource(name, { fetch: cleo.fetch })).text).toBe(text(7))
    })

    it('changes all or nothing when a patch breaks', async () => {
      const name = `${cleo.storage}patched.ttl`
      await putResource(name, long, { fetch: cleo.fetch })
      const inserts = Array.from({ length: 200 }, (_, n) => fact(`${name}#${n}`, 'x'.repeat(100)))
      for (const at of [0.01, 0.3, 0.6, 0.99]) {
        const proxy = await startFaultProxy(own?.baseUrl ?? server, {
          fault: () => ({ kind: 'cut', at }),
        })
        const fetch = cleo.fetchThrough(tokenless(proxy.send))
        await expect(patchResource(name, { inserts }, { fetch })).rejects.toThrow(UnreachableError)
        await proxy.stop()
        expect((await getResource(name, { fetch: cleo.fetch })).text).toBe(long)
      }
    })
  },
)

/** Only what is asked of the pod goes through; the token is asked for directly. */
function tokenless(send: Fetch): Fetch {
  return (input, init) => (init?.method === 'PATCH' ? send : fetch)(input, init)
}

function fact(subject: string, content: string) {
  return DataFactory.quad(
    DataFactory.namedNode(subject),
    DataFactory.namedNode('https://vocab.example/value'),
    DataFactory.literal(content),
  )
}
