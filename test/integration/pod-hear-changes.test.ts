import { hearChanges, memoryStorage, putResource } from '@selfdata/pod'
import { expect, inject, it } from 'vitest'
import { newPerson } from './pod-person.ts'

const openSocket = (url: string) => new WebSocket(url)

it('an app hears that another device changed a document, and nothing once it stopped listening', async () => {
  const { storage, fetch } = await newPerson(inject('solidServer'))
  const url = `${storage}selfdata/index.ttl`
  const write = (version: number) => putResource(url, `<#it> <#version> ${version} .`, { fetch })
  await write(1)
  const stop = new AbortController()
  let hints = 0
  const hear = () => void hints++
  const options = { fetch, openSocket, signal: stop.signal }
  expect(await hearChanges([url], hear, options)).toBe(1)
  // The socket is open once the server says so: until then a change may be missed.
  await expect
    .poll(async () => (await write(2), hints), { timeout: 10_000, interval: 300 })
    .toBeGreaterThan(0)
  stop.abort()
  await new Promise((resolve) => setTimeout(resolve, 200))
  const heard = hints
  await write(3)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(hints).toBe(heard)
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
