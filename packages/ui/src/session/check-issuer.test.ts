import { describe, expect, it } from 'vitest'
import { SignInError } from './authentication.ts'
import { checkIssuer, issuerAddress } from './check-issuer.ts'
import { urlOf } from '../testing/url-of.ts'

const configuration = { authorization_endpoint: 'https://a.example/auth', token_endpoint: 'x' }

describe('an issuer', () => {
  it('is asked for its configuration, with or without a slash', async () => {
    const asked: string[] = []
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(urlOf(input))
      return Response.json(configuration)
    }
    await checkIssuer('https://a.example', { fetch })
    await checkIssuer('https://a.example/idp/', { fetch })
    expect(asked).toEqual([
      'https://a.example/.well-known/openid-configuration',
      'https://a.example/idp/.well-known/openid-configuration',
    ])
  })

  it.each([
    ['answers 404', async () => new Response('', { status: 404 })],
    ['answers a page', async () => new Response('<html>')],
    ['answers something else', async () => Response.json({})],
    ['does not answer', async () => Promise.reject(new TypeError('failed'))],
  ])('is refused when it %s', async (_, fetch) => {
    await expect(checkIssuer('https://a.example', { fetch })).rejects.toThrow(SignInError)
  })

  it.each(['javascript:alert(1)', 'http://a.example', 'ftp://a.example', 'https://u:p@a.example'])(
    'is never %s',
    async (address) => {
      const fetch = async () => Response.json(configuration)
      await expect(checkIssuer(address, { fetch })).rejects.toThrow(SignInError)
    },
  )

  it.each([
    [' exemple.org ', 'https://exemple.org'],
    ['https://exemple.org/', 'https://exemple.org/'],
    ['localhost:3000', 'http://localhost:3000'],
  ])('typed as “%s” is %s', (typed, address) => expect(issuerAddress(typed)).toBe(address))
})
