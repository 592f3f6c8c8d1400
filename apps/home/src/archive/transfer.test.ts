import { AccessDeniedError } from '@selfdata/pod'
import { expect, it } from 'vitest'
import { readBytes } from './transfer.ts'

const url = 'https://pod.example/inbox/1'

it('takes a file as it is stored where the server cannot put it into another form', async () => {
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const asked = new Headers(init?.headers).get('accept')
    if (asked !== '*/*') return new Response(null, { status: 500 })
    return new Response('{', { headers: { 'content-type': 'application/ld+json; charset=utf-8' } })
  }
  const { bytes, contentType } = await readBytes(url, { fetch })
  expect(new TextDecoder().decode(bytes)).toBe('{')
  expect(contentType).toBe('application/ld+json')
})

it('asks once where it is refused', async () => {
  let asked = 0
  const fetch: typeof globalThis.fetch = async () => {
    asked += 1
    return new Response(null, { status: 403 })
  }
  await expect(readBytes(url, { fetch })).rejects.toThrow(AccessDeniedError)
  expect(asked).toBe(1)
})
