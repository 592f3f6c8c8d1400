import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { steadyFetch } from './steady-fetch.ts'

let asked = 0
let answersFrom = 2
const server = createServer((request, response) => {
  asked += 1
  if (asked < answersFrom) request.socket.destroy()
  else response.end('here')
})
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

it('asks once more over a new connection, and no more than once', async () => {
  expect(await (await steadyFetch(url, { method: 'POST', body: 'x' })).text()).toBe('here')
  expect(asked).toBe(2)
  answersFrom = Infinity
  await expect(steadyFetch(url)).rejects.toThrow('fetch failed')
  expect(asked).toBe(4)
})

it('does not ask again where nobody listens', async () => {
  await expect(steadyFetch('http://127.0.0.1:1/')).rejects.toThrow(TypeError)
})
