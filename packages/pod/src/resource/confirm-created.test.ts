import { readTurtle } from '@selfdata/records'
import { schema } from '@selfdata/vocab'
import { beforeEach, describe, expect, it } from 'vitest'
import { confirmCreated } from './confirm-created.ts'
import { createDocument } from '../document/create-document.ts'
import { getResource } from './get-resource.ts'
import { memoryStorage } from '../memory/memory-storage.ts'
import type { MemoryStorage } from '../memory/memory-storage.ts'

let pod: MemoryStorage
let asked: string[]
beforeEach(() => {
  pod = memoryStorage()
  asked = []
})

const counted: typeof fetch = async (input, init) => {
  const { method, url } = new Request(input, init)
  asked.push(`${method} ${url.replace(/.*\//, '')}`)
  return pod.fetch(input, init)
}
const urlOf = (number: number) => `${pod.storage}months/2026-0${number}.ttl`
const textOf = async (number: number) => (await getResource(urlOf(number), pod)).text

/** Documents as they are after a pod said that it took them. */
async function created(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const url = urlOf(number)
      const quads = readTurtle(`<#it> <${schema.name}> "Été ${number}" .`, { base: url })
      const sent = await createDocument(url, quads, {
        ...pod,
        unborn: { torso: false },
        trusting: true,
      })
      return { url, quads, patches: undefined, sent }
    }),
  )
}

describe('documents that were created just now', () => {
  it('are read back when they are few', async () => {
    await confirmCreated(await created(2), { fetch: counted })
    expect(asked).toEqual(['GET 2026-01.ttl', 'GET 2026-02.ttl'])
  })

  it('are found by one look at their container when they are many', async () => {
    await confirmCreated(await created(6), { fetch: counted })
    expect(asked).toEqual(['GET '])
  })

  it('are sent again where they are not there, or not as long as they should be', async () => {
    const documents = await created(6)
    await pod.fetch(urlOf(2), { method: 'DELETE' })
    const half = documents[3]!.sent.slice(0, 40)
    const headers = { 'content-type': 'text/turtle' }
    await pod.fetch(urlOf(4), { method: 'PUT', headers, body: half })
    await confirmCreated(documents, { fetch: counted })
    expect(await textOf(2)).toBe(documents[1]!.sent)
    expect(await textOf(4)).toBe(documents[3]!.sent)
    expect(asked.filter((one) => one.startsWith('PUT'))).toHaveLength(2)
  })

  it('are read one by one where listing is not allowed', async () => {
    const documents = await created(5)
    const refusing: typeof fetch = async (input, init) =>
      new Request(input).url.endsWith('/')
        ? new Response(null, { status: 403 })
        : counted(input, init)
    await confirmCreated(documents, { fetch: refusing })
    expect(asked).toHaveLength(5)
  })

  it('are not written over when somebody put something else there meanwhile', async () => {
    const documents = await created(5)
    const other = {
      method: 'PUT',
      headers: { 'content-type': 'text/turtle' },
      body: '<#a> a <#b> .',
    }
    await pod.fetch(urlOf(3), other)
    await expect(confirmCreated(documents, { fetch: counted })).rejects.toThrow('something else')
    expect(await textOf(3)).toBe(other.body)
  })

  it('leave all others alone', async () => {
    await confirmCreated([{ url: urlOf(1), quads: [], patches: true }], { fetch: counted })
    expect(asked).toEqual([])
  })
})
