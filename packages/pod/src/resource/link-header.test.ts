import { expect, it } from 'vitest'
import { linked, linksOf } from './link-header.ts'

const base = 'https://alice.example/selfdata/'

it('reads several links in one header, with commas in their targets', () => {
  const headers = new Headers({
    link: '<.acl>; rel="acl", </a,b>; rel="describedby type"; title="a, b", <x>; rel=item',
  })
  expect(linksOf(headers, base)).toEqual([
    { url: 'https://alice.example/selfdata/.acl', rel: ['acl'] },
    { url: 'https://alice.example/a,b', rel: ['describedby', 'type'] },
    { url: 'https://alice.example/selfdata/x', rel: ['item'] },
  ])
  expect(linked(headers, base, 'acl')).toBe('https://alice.example/selfdata/.acl')
  expect(linked(headers, base, 'next')).toBeUndefined()
})

it('leaves malformed links out', () => {
  const headers = new Headers({ link: 'nonsense, <http://[>; rel="acl", <ok>' })
  expect(linksOf(headers, base)).toEqual([])
  expect(linksOf(new Headers(), base)).toEqual([])
})

it('takes linear time on a hostile header', () => {
  const headers = new Headers({ link: '<a>; '.repeat(20_000) })
  const start = performance.now()
  linksOf(headers, base)
  expect(performance.now() - start).toBeLessThan(5000)
})
