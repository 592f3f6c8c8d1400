import { describe, expect, it } from 'vitest'
import { newsOf } from './news.ts'

const servers = {
  cityServer: 'https://city.example/',
  intermediary: 'https://commons.example/',
  apps: { contribute: 'https://apps.example/contribute/' },
}
const told = (page: string) => ({
  announcements: [
    { message: 'https://pod.example/inbox/1', announcement: { page, summary: { fr: 'Paru' } } },
  ],
  spam: [],
})

describe('news in the inbox', () => {
  it('open the campaign in the app for campaigns, whoever counts it', () => {
    const linkOf = (page: string) => newsOf(told(page), servers).news[0]?.link
    expect(linkOf('https://city.example/campaigns/lane')).toBe(
      'https://apps.example/contribute/campaigns/lane',
    )
    expect(linkOf('https://commons.example/campaigns/lane')).toBe(
      'https://apps.example/contribute/campaigns/commons.example/lane',
    )
  })

  it('without a page for people are words alone', () => {
    expect(newsOf(told('https://city.example/links'), servers).news).toEqual([
      { message: 'https://pod.example/inbox/1', summary: { fr: 'Paru' } },
    ])
  })

  it.each(['https://city.example.evil.example/campaigns/lane', 'https://evil.example/'])(
    'that point to %s are set aside',
    (page) => {
      expect(newsOf(told(page), servers)).toEqual({
        news: [],
        spam: [{ message: 'https://pod.example/inbox/1', because: 'no-request' }],
      })
    },
  )
})
