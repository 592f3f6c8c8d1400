import { describe, expect, inject, it } from 'vitest'
import {
  capabilities,
  catalogUrl,
  getDocument,
  putResource,
  readCatalog,
  registerSeries,
} from '@selfdata/pod'
import { startFaultProxy } from './pod-fault-proxy.ts'
import { counted, newPerson } from './pod-person.ts'
import { timeZone } from './pod-trips.ts'

const server = inject('solidServer')
const title = { fr: 'Validations', en: 'Validations' }

describe('the catalogue', () => {
  it('takes a series once, with several devices at it, and fills the private type index', async () => {
    const bob = await newPerson(server)
    const typeIndex = `${bob.storage}settings/privateTypeIndex.ttl`
    const entry = {
      storage: bob.storage,
      stream: 'validations',
      source: 'yelo',
      title,
      publisher: 'https://city.example/yelo#it',
      timeZone,
      privateTypeIndex: typeIndex,
    } as const
    await Promise.all([1, 2, 3].map(() => registerSeries(entry, { fetch: bob.fetch })))
    const container = `${bob.storage}selfdata/mobility/validations/yelo/`
    const { series } = await readCatalog(bob.storage, { fetch: bob.fetch })
    expect(series).toMatchObject([{ id: container, title, stream: 'validations', source: 'yelo' }])
    const index = await getDocument(typeIndex, { fetch: bob.fetch })
    expect(index.quads.filter(({ object }) => object.value === container)).toHaveLength(1)

    const again = counted(bob.fetch)
    await registerSeries({ ...entry, title: { fr: 'Autre' } }, { fetch: again.fetch })
    expect(again.writes()).toEqual([])
  })

  it('is empty where there is none', async () => {
    const bob = await newPerson(server)
    const catalog = await readCatalog(bob.storage, { fetch: bob.fetch })
    expect(catalog).toEqual({ series: [], corrections: [] })
  })
})

it('tells what a server can do', async () => {
  const ada = await newPerson(server)
  const catalog = catalogUrl(ada.storage)
  await putResource(catalog, '', { fetch: ada.fetch })
  const found = await capabilities(catalog, { fetch: ada.fetch })
  expect(found).toMatchObject({
    patches: true,
    etag: 'strong',
    access: { user: ['read', 'append', 'write', 'control'], public: [] },
    rule: `${catalog}.acl`,
    description: `${ada.storage}.well-known/solid`,
  })
  expect(found.methods).toContain('PATCH')
  expect(found.channels.length).toBeGreaterThan(0)
  const proxy = await startFaultProxy(server, { lacks: 'poor' })
  const poor = await capabilities(catalog, {
    fetch: ada.fetchThrough(proxy.send),
  })
  await proxy.stop()
  expect(poor).toMatchObject({ etag: 'none' })
  expect(poor).not.toHaveProperty('patches')
  expect(poor).not.toHaveProperty('access')
})
