import { describe, expect, it } from 'vitest'
import { notingFetch } from './noting-fetch.ts'

const pod = 'https://alice.example/selfdata/'

function notes(answers: Record<string, number>) {
  return notingFetch(async (input) => {
    const status = answers[new URL(new Request(input).url).pathname.split('/').at(-1) ?? '']
    if (status === undefined) throw new TypeError('fetch failed')
    return new Response(undefined, { status })
  })
}

describe('what goes over the wire to a pod', () => {
  it('is noted once for each way, with what was only added told from what was written over', async () => {
    const { fetch, uses } = notes({ 'a.ttl': 200, 'b.ttl': 205, '': 304 })
    await fetch(`${pod}a.ttl`)
    await fetch(`${pod}a.ttl#part`, { method: 'HEAD' })
    await fetch(pod)
    await fetch(`${pod}b.ttl`, { method: 'PATCH', body: '_:p solid:inserts { <#1> a <#T> }' })
    await fetch(`${pod}b.ttl`, { method: 'PATCH', body: '_:p solid:deletes { <#1> a <#T> }' })
    await fetch(`${pod}a.ttl`, { method: 'PUT', body: '' })
    expect(uses()).toEqual([
      { mode: 'read', refused: false, resources: [pod, `${pod}a.ttl`] },
      { mode: 'append', refused: false, resources: [`${pod}b.ttl`] },
      { mode: 'write', refused: false, resources: [`${pod}a.ttl`, `${pod}b.ttl`] },
    ])
  })

  it('is noted as refused where the pod refused, and not at all where nothing came of it', async () => {
    const { fetch, uses } = notes({ 'a.ttl': 403, 'b.ttl': 404, 'c.ttl': 412, 'd.ttl': 500 })
    for (const name of ['a', 'b', 'c', 'd']) await fetch(`${pod}${name}.ttl`)
    expect(uses()).toEqual([{ mode: 'read', refused: true, resources: [`${pod}a.ttl`] }])
  })

  it('is noted where a write got no answer: it may have happened; a read did not', async () => {
    const { fetch, uses } = notes({})
    await expect(fetch(`${pod}a.ttl`)).rejects.toThrow('fetch failed')
    await expect(fetch(`${pod}a.ttl`, { method: 'PUT', body: '' })).rejects.toThrow('fetch failed')
    expect(uses()).toEqual([{ mode: 'write', refused: false, resources: [`${pod}a.ttl`] }])
  })
})
