import { beforeEach, describe, expect, it } from 'vitest'
import { memoryStorage } from './memory-storage.ts'

const S = 'https://pod.invalid/'
const patchOf = (
  inserts: string,
  deletes = '',
) => `@prefix solid: <http://www.w3.org/ns/solid/terms#> .
<#p> a solid:InsertDeletePatch; solid:inserts { ${inserts} } ${deletes && `; solid:deletes { ${deletes} }`} .`

describe('a pod in memory', () => {
  let fetch: typeof globalThis.fetch
  const send = (method: string, path: string, body?: string, headers = {}) =>
    fetch(S + path, {
      method,
      body: body ?? null,
      headers: { 'content-type': 'text/turtle', ...headers },
    })

  beforeEach(() => {
    ;({ fetch } = memoryStorage({ storage: S }))
  })

  it('gives back what was put, and lists it', async () => {
    expect((await send('PUT', 'a/b.ttl', '<#x> <#y> "z" .')).status).toBe(201)
    expect(await (await send('GET', 'a/b.ttl')).text()).toBe('<#x> <#y> "z" .')
    expect(await (await send('GET', 'a/')).text()).toContain(`${S}a/b.ttl`)
    expect(await (await send('GET', '')).text()).toContain(`<${S}a/>`)
    expect((await send('GET', 'nothing/')).status).toBe(404)
  })

  it('keeps conditions', async () => {
    await send('PUT', 'a.ttl', '')
    expect((await send('PUT', 'a.ttl', '', { 'if-none-match': '*' })).status).toBe(412)
    const etag = (await send('GET', 'a.ttl')).headers.get('etag')!
    expect((await send('PUT', 'a.ttl', '<#a> <#b> 1 .', { 'if-match': etag })).status).toBe(205)
    expect((await send('PUT', 'a.ttl', '', { 'if-match': etag })).status).toBe(412)
    expect((await send('GET', 'a.ttl', undefined, { 'if-none-match': '"2"' })).status).toBe(304)
  })

  it('patches, twice to the same effect, and refuses to delete what is not there', async () => {
    const patch = patchOf('<#x> <#y> "z" .')
    expect((await send('PATCH', 'p.ttl', patch)).status).toBe(201)
    const once = await (await send('GET', 'p.ttl')).text()
    await send('PATCH', 'p.ttl', patch)
    expect(await (await send('GET', 'p.ttl')).text()).toBe(once)
    expect(
      (await send('PATCH', 'p.ttl', patchOf('<#x> <#y> "2" .', '<#x> <#y> "z" .'))).status,
    ).toBe(205)
    expect((await send('PATCH', 'p.ttl', patchOf('', '<#x> <#y> "z" .'))).status).toBe(409)
    expect((await send('PATCH', 'p.ttl', 'no patch')).status).toBe(422)
    expect((await send('PATCH', 'p.ttl', patchOf('[] <#y> "z" .'))).status).toBe(422)
  })

  it('does not delete a container that holds something', async () => {
    await send('PUT', 'c/d.ttl', '')
    expect((await send('DELETE', 'c/')).status).toBe(409)
    expect((await send('DELETE', 'c/d.ttl')).status).toBe(205)
    expect((await send('DELETE', 'c/d.ttl')).status).toBe(404)
  })

  it('answers for nothing outside, and stops when told', async () => {
    expect((await fetch('https://elsewhere.invalid/')).status).toBe(404)
    await expect(fetch(`${S}a`, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/iu)
  })
})
