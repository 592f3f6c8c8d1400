import { readTurtle, writeTurtle } from '@selfdata/records'
import { expect, it } from 'vitest'
import { announcementDigest, readAnnouncement, writeAnnouncement } from './announcement.ts'

const document = 'https://pod.example/inbox/1'
const me = 'https://pod.example/profile/card#me'
const news = {
  page: 'https://city.example/campaigns/lane',
  summary: { fr: 'Le résultat\nest « paru ».', en: 'The result is out.' },
  actor: 'https://city.example/#it',
  seal: 'c2VhbA',
}

it('comes out of an inbox as it was put in', () => {
  const text = writeTurtle(writeAnnouncement(news, document), { base: document })
  expect(readAnnouncement(readTurtle(text, { base: document }))).toEqual(news)
})

it('has the same digest however it was stored, also with letters that are not shown', () => {
  const { page, summary } = news
  const stored = { page, summary: { en: `${summary.en}\u202E`, fr: summary.fr } }
  expect(announcementDigest(stored, me)).toBe(announcementDigest(news, me))
})

it.each([
  ['other words', { ...news, summary: { ...news.summary, en: 'Call this number.' } }, me],
  ['a further language', { ...news, summary: { ...news.summary, de: 'Anrufen' } }, me],
  ['another page', { ...news, page: 'https://city.example/campaigns/other' }, me],
  ['somebody else', news, 'https://other.example/profile/card#me'],
])('has another digest for %s', (_, changed, to) => {
  expect(announcementDigest(changed, to)).not.toBe(announcementDigest(news, me))
})
