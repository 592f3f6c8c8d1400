import { describe, expect, it } from 'vitest'
import { requestLink, requestOfLink } from './request-link.ts'

describe('a link to a request', () => {
  it('comes back, and keeps the request from every server on the way', () => {
    const request = 'https://city.example/requests/7.ttl?a=1&b=2#request'
    const link = requestLink('https://home.example/requests/', request)
    expect(new URL(link).pathname + new URL(link).search).toBe('/requests/')
    expect(requestOfLink(link)).toBe(request)
  })

  it.each([
    'not a link',
    'https://home.example/',
    'https://home.example/#request=javascript:alert(1)',
    'https://home.example/#request=http%3A%2F%2F10.0.0.1%2F',
  ])('names nothing that must not be fetched: %s', (link) => {
    expect(requestOfLink(link)).toBeUndefined()
  })
})
