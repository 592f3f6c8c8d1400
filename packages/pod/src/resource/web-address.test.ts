import { describe, expect, it } from 'vitest'
import { documentUrl, isInside, isWebAddress, sameOrigin } from './web-address.ts'

describe('what may be fetched', () => {
  it.each([
    ['https://alice.example/card#me', true],
    ['http://localhost:3000/alice/', true],
    ['http://127.0.0.1:3000/', true],
    ['http://[::1]:3000/', true],
    ['http://alice.localhost:3000/', true],
    ['http://alice.example/', false],
    ['http://localhost.example/', false],
    ['https://user:secret@alice.example/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['//alice.example/', false],
    ['', false],
  ])('%s: %s', (iri, allowed) => expect(isWebAddress(iri)).toBe(allowed))
})

describe('what lies in a container', () => {
  const container = 'https://alice.example/selfdata/'
  it.each([
    ['https://alice.example/selfdata/catalog.ttl', true],
    ['https://alice.example/selfdata/mobility/trips/', true],
    ['https://alice.example/selfdata/', false],
    ['https://alice.example/selfdata', false],
    ['https://alice.example/selfdata/../private.ttl', false],
    ['https://alice.example/selfdata/%2e%2e/private.ttl', false],
    ['https://alice.example/selfdata/a%2Fb', false],
    ['https://alice.example/selfdata//a', false],
    ['https://alice.example/selfdata/a?x', false],
    ['https://alice.example/selfdata/a#x', false],
    ['https://evil.example/selfdata/a', false],
    ['https://alice.example.evil.example/selfdata/a', false],
  ])('%s: %s', (url, inside) => expect(isInside(container, url)).toBe(inside))
})

it('finds the document of a hash IRI', () => {
  expect(documentUrl('https://alice.example/card#me')).toBe('https://alice.example/card')
  expect(documentUrl('https://alice.example/card')).toBe('https://alice.example/card')
})

it('tells origins apart by scheme, host and port', () => {
  expect(sameOrigin('https://a.example/x', 'https://a.example:443/y')).toBe(true)
  expect(sameOrigin('https://a.example/x', 'https://a.example:8443/x')).toBe(false)
  expect(sameOrigin('urn:a', 'urn:a')).toBe(false)
})
