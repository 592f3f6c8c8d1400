import { exportJWK, generateKeyPair } from 'jose'
import { expect, it } from 'vitest'
import { issuerKeys } from './issuer-keys.ts'

const issuer = 'https://issuer.example/'

async function keyCalled(kid: string) {
  const { publicKey } = await generateKeyPair('ES256')
  return { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }
}

it('knows a key that the issuer changed to at once, and does not ask for every unknown one', async () => {
  const keys = [await keyCalled('first')]
  const asked: string[] = []
  let time = 1_000_000
  const fetch = async (input: string | URL | Request) => {
    const url = String(input instanceof Request ? input.url : input)
    asked.push(url)
    return url.endsWith('openid-configuration')
      ? Response.json({ issuer, jwks_uri: `${issuer}keys` })
      : Response.json({ keys })
  }
  const keysOf = issuerKeys({ fetch, now: () => new Date(time) })
  const find = async (kid: string) => (await keysOf(issuer))({ alg: 'ES256', kid })
  await find('first')
  expect(asked).toHaveLength(2)
  time += 30_000
  // Both keys for a while, as an issuer that changes them in good order has it.
  keys.push(await keyCalled('second'))
  await find('first')
  expect(asked).toHaveLength(2)
  await find('second')
  expect(asked).toHaveLength(4)
  for (let guess = 0; guess < 20; guess += 1)
    await expect(find(`forged${guess}`)).rejects.toThrow(/no applicable key/)
  expect(asked).toHaveLength(4)
  time += 11_000
  await expect(find('forged')).rejects.toThrow(/no applicable key/)
  expect(asked).toHaveLength(6)
  await find('second')
})
