import { announcementDigest } from '@selfdata/access'
import { expect, it } from 'vitest'
import { keysFrom } from '../keys.ts'
import { isOurSeal, sealFor } from './seal.ts'

const today = 't'.repeat(32)
const former = 'f'.repeat(32)
const ada = 'https://ada.example/profile/card#me'
const news = { page: 'https://city.example/campaigns/lane', summary: { fr: 'Paru', en: 'Out' } }
const digest = announcementDigest(news, ada)

it('knows its own words to a person again, also after the secret was changed', () => {
  const seal = sealFor(news, ada, keysFrom([former]))
  expect(isOurSeal({ digest, seal }, keysFrom([former]))).toBe(true)
  expect(isOurSeal({ digest, seal }, keysFrom([today, former]))).toBe(true)
})

it.each([
  ['other words', announcementDigest({ ...news, summary: { fr: 'Appelez' } }, ada)],
  ['somebody else', announcementDigest(news, 'https://bob.example/profile/card#me')],
])('does not take a seal for %s', (_, other) => {
  const keys = keysFrom([today])
  expect(isOurSeal({ digest: other, seal: sealFor(news, ada, keys) }, keys)).toBe(false)
})

it('does not take the seal of another server, nor anything else', () => {
  const keys = keysFrom([today])
  for (const seal of [sealFor(news, ada, keysFrom([former])), '', digest]) {
    expect(isOurSeal({ digest, seal }, keys)).toBe(false)
  }
})
