import {
  signBlinded as asInTheBrowser,
  fillBallot,
  isGenuine,
  makeBallotKey,
  requestBallot,
} from '@selfdata/campaigns'
import { expect, it } from 'vitest'
import { signBlinded } from './sign-blinded.ts'

it('signs as the standard says, and nothing that is no number of the key', async () => {
  const { publicKey, privateKey } = await makeBallotKey()
  const jwk = await crypto.subtle.exportKey('jwk', privateKey)
  const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)
  const { blinded, secret } = await requestBallot(publicKey, 'poll', random)
  const blindSignature = signBlinded(jwk, blinded)
  expect(blindSignature).toBe(await asInTheBrowser(privateKey, blinded))
  const ballot = await fillBallot(publicKey, secret, { blindSignature, vote: 'for' })
  expect(await isGenuine(publicKey, 'poll', ballot)).toBe(true)
  for (const wrong of ['', 'AAAA', '_'.repeat(342), `${blinded}AAAA`])
    expect(() => signBlinded(jwk, wrong)).toThrow(/modulus|too large/)
})
