import {
  capabilities,
  ConflictError,
  deleteResource,
  getDocument,
  getResource,
  insertQuads,
  listContainer,
  NotFoundError,
  patchResource,
  putResource,
  QuotaError,
  saveResource,
} from '@selfdata/pod'
import { DataFactory } from 'n3'
import { expect } from 'vitest'
import { read } from '../integration/access-doors.ts'
import type { AccessWorld } from '../integration/access-world.ts'
import { instead } from './contract.ts'
import type { Case } from './contract.ts'

const text = (value: string) => `<#it> <https://vocab.example/value> "${value}" .\n`
const fact = (subject: string, content: string) =>
  DataFactory.quad(
    DataFactory.namedNode(subject),
    DataFactory.namedNode('https://vocab.example/value'),
    DataFactory.literal(content),
  )
const newUrl = ({ owner }: AccessWorld) =>
  `${owner.storage}selfdata/${crypto.randomUUID().slice(0, 8)}/a.ttl`

/** One document over HTTP. */
export const documents: Record<string, Case> = {
  'creates, reads, lists and deletes, and is refused to others': async (world) => {
    const { options, second, third } = world
    const url = newUrl(world)
    await saveResource(url, text('1'), { ...options, ifNoneMatch: '*' })
    expect((await getDocument(url, options)).quads.map(({ object }) => object.value)).toEqual(['1'])
    const { members } = await listContainer(new URL('.', url).href, options)
    expect(members.map((member) => member.url)).toEqual([url])
    expect([await read(second, url), await read(third, url)]).toEqual([403, 403])
    await deleteResource(url, options)
    await expect(getResource(url, options)).rejects.toThrow(NotFoundError)
  },

  'adds triples without touching those of others (N3 Patch)': async (world) => {
    const { options } = world
    const url = newUrl(world)
    const other = text('theirs')
    await putResource(url, other, options)
    await insertQuads(url, [fact(`${url}#1`, 'one'), fact(`${url}#2`, 'two')], options)
    await insertQuads(url, [fact(`${url}#2`, 'two')], options)
    const values = (await getDocument(url, options)).quads.map(({ object }) => object.value)
    expect(values.toSorted()).toEqual(['one', 'theirs', 'two'])
    const can = await capabilities(url, options)
    if (can.patches === true) return undefined
    return instead('does not name N3 Patch: writes the document whole and reads it back')
  },

  'does not overwrite what changed since it was read (ETag, If-Match)': async (world) => {
    const { options } = world
    const url = newUrl(world)
    await putResource(url, text('1'), options)
    const { etag } = await getResource(url, options)
    if (etag === undefined || !world.conditions) return swapsByContent(world, url)
    await putResource(url, text('2'), { ...options, ifMatch: etag })
    const late = putResource(url, text('3'), { ...options, ifMatch: etag })
    await expect(late).rejects.toThrow(ConflictError)
    expect((await getResource(url, options)).text).toBe(text('2'))
    return undefined
  },

  'leaves alone what is there already (If-None-Match)': async (world) => {
    const { options } = world
    const url = newUrl(world)
    await putResource(url, text('theirs'), options)
    const saving = saveResource(url, text('ours'), { ...options, ifNoneMatch: '*' })
    const outcome = await saving.then(
      () => 'overwritten',
      (error: unknown) => (error instanceof ConflictError ? 'refused' : String(error)),
    )
    if (world.conditions) expect(outcome).toBe('refused')
    if (outcome === 'refused') return undefined
    return instead('ignores the condition: names are unique (a UUID), so that none is taken twice')
  },

  'says that the pod is full, and leaves nothing half written': async (world) => {
    const { options } = world
    const url = newUrl(world)
    if (world.quota === undefined) return instead('this server sets no limit')
    const saving = saveResource(url, text('x'.repeat(world.quota)), {
      ...options,
      ifNoneMatch: '*',
    })
    await expect(saving).rejects.toThrow(QuotaError)
    await expect(getResource(url, options)).rejects.toThrow(NotFoundError)
    // What is there can still be used.
    await saveResource(url, text('small'), { ...options, ifNoneMatch: '*' })
    expect((await getResource(url, options)).text).toBe(text('small'))
    return undefined
  },
}

/** Where reading gives no ETag, a version triple is swapped by a patch, which tells who was first. */
async function swapsByContent(world: AccessWorld, url: string) {
  const { options } = world
  const round = (n: number) => [fact(`${url}#version`, `round ${n}`)]
  await insertQuads(url, round(0), options)
  const can = await capabilities(url, options)
  if (can.patches !== true) return noticesMeddling(world, url)
  const swap = { deletes: round(0), inserts: round(1) }
  await patchResource(url, swap, options)
  await expect(patchResource(url, swap, options)).rejects.toThrow(ConflictError)
  return instead('no ETag that holds: a version triple is swapped by N3 Patch, and one of two wins')
}

/** Somebody writes between our writing and our reading back: what we say is then true all the same. */
async function noticesMeddling({ options, owner }: AccessWorld, url: string) {
  let meddled = false
  const meddling: typeof options.fetch = async (input, init) => {
    const response = await options.fetch(input, init)
    if (init?.method === 'PUT' && !meddled) {
      meddled = true
      await putResource(url, text('theirs'), { fetch: owner.fetch })
    }
    return response
  }
  const ours = fact(`${url}#ours`, 'ours')
  const claims = await insertQuads(url, [ours], { ...options, fetch: meddling }).then(
    () => true,
    (error: unknown) => !(error instanceof ConflictError),
  )
  const values = new Set((await getDocument(url, options)).quads.map(({ object }) => object.value))
  expect([meddled, values.has('theirs'), values.has('ours')]).toEqual([true, true, claims])
  return instead(
    'neither ETag nor patches: reads back after writing, and what was overwritten meanwhile is written again or said not to have happened',
  )
}
