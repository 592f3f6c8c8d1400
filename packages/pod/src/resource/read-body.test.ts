import { expect, it } from 'vitest'
import { UnreadableError } from '../errors.ts'
import { readBody } from './read-body.ts'

const read = (response: Response, limit = 10) =>
  readBody('Reading', 'https://a.example/', response, limit)

it('joins characters that arrive in two pieces', async () => {
  const bytes = new TextEncoder().encode('né')
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes.slice(0, 2))
      controller.enqueue(bytes.slice(2))
      controller.close()
    },
  })
  await expect(read(new Response(body))).resolves.toBe('né')
})

it('stops a body without length where the limit is passed', async () => {
  let sent = 0
  const body = new ReadableStream({
    pull: (controller) => {
      sent++
      controller.enqueue(new Uint8Array(6))
    },
  })
  await expect(read(new Response(body))).rejects.toThrow('larger than 10 bytes')
  expect(sent).toBeLessThan(5)
})

it('does not begin to read what is announced too large', async () => {
  const response = new Response('x', { headers: { 'content-length': '11' } })
  await expect(read(response)).rejects.toThrow(UnreadableError)
})

it('refuses what is not UTF-8', async () => {
  await expect(read(new Response(new Uint8Array([0x63, 0xff, 0x64])))).rejects.toThrow('not UTF-8')
  await expect(read(new Response(new Uint8Array([0xc3])))).rejects.toThrow('not UTF-8')
})
