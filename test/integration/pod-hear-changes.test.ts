import { hearChanges, memoryStorage, putResource } from '@selfdata/pod'
import { expect, inject, it } from 'vitest'
import { newPerson } from './pod-person.ts'

const openSocket = (url: string) => new WebSocket(url)

it('an app hears that another device changed a document, and nothing once it stopped listening', async () => {
  const { storage, fetch } = await newPerson(inject('solidServer'))
  const url = `${storage}selfdata/index.ttl`
  const write = (version: number) => putResource(url, `<#it> <#version> ${version} .`, { fetch })
  await write(1)
  const [stop, end] = [new AbortController(), new AbortController()]
  const hints = { one: 0, other: 0 }
  const options = { fetch, openSocket }
  const listening = [
    hearChanges([url], () => void hints.one++, { ...options, signal: stop.signal }),
    hearChanges([url], () => void hints.other++, { ...options, signal: end.signal }),
  ]
  expect(await Promise.all(listening)).toEqual([1, 1])
  // A socket is open once the server says so: until then a change may be missed.
  const heard = async (who: keyof typeof hints, more: number) => {
    const writing = async () => (await write(2), hints[who])
    await expect.poll(writing, { timeout: 40_000, interval: 300 }).toBeGreaterThan(more)
  }
  await heard('one', 0)
  await heard('other', 0)
  stop.abort()
  const before = { ...hints }
  // Another one, who still listens, hears of several changes.
  await heard('other', before.other + 2)
  expect(hints.one).toBe(before.one)
  end.abort()
})

it('what one may not read is not listened to', async () => {
  const [ada, eve] = [
    await newPerson(inject('solidServer')),
    await newPerson(inject('solidServer')),
  ]
  const url = `${ada.storage}selfdata/index.ttl`
  await putResource(url, '<#it> <#version> 1 .', { fetch: ada.fetch })
  const { signal } = new AbortController()
  expect(await hearChanges([url], () => {}, { fetch: eve.fetch, openSocket, signal })).toBe(0)
})

it('a server that says nothing of changes is left in peace', async () => {
  const { storage, fetch } = memoryStorage()
  const url = `${storage}selfdata/index.ttl`
  await putResource(url, '<#it> <#version> 1 .', { fetch })
  const { signal } = new AbortController()
  expect(await hearChanges([url], () => {}, { fetch, openSocket, signal })).toBe(0)
})
