import { describe, expect, it } from 'vitest'
import { newsOf } from './news.ts'

const servers = {
  cityServer: 'https://city.example/',
  intermediary: 'https://commons.example/',
  apps: { contribute: 'https://apps.example/contribute/' },
}
const message = 'https://pod.example/inbox/1'
const told = (page: string) => ({
  announcements: [{ message, announcement: { page, summary: { fr: 'Paru' } } }],
  spam: [],
})
const ours = async () => true

describe('news in the inbox', () => {
  it('open the campaign in the app for campaigns, whoever counts it', async () => {
    const linkOf = async (page: string) => (await newsOf(told(page), servers, ours)).news[0]?.link
    expect(await linkOf('https://city.example/campaigns/lane')).toBe(
      'https://apps.example/contribute/campaigns/lane',
    )
    expect(await linkOf('https://commons.example/campaigns/lane')).toBe(
      'https://apps.example/contribute/campaigns/commons.example/lane',
    )
  })

  it('without a page for people are words alone', async () => {
    const { news } = await newsOf(told('https://city.example/links'), servers, ours)
    expect(news).toEqual([{ message, summary: { fr: 'Paru' } }])
  })

  it.each(['https://city.example.evil.example/campaigns/lane', 'https://evil.example/'])(
    'that point to %s are set aside, and nobody is asked',
    async (page) => {
      const nobody = () => expect.unreachable()
      expect(await newsOf(told(page), servers, nobody)).toEqual({
        news: [],
        spam: [{ message, because: 'no-request' }],
      })
    },
  )

  it.each([
    ['unproven', 'does not know', async () => false],
    ['unchecked', 'cannot be asked about', () => Promise.reject(new Error('no answer'))],
  ])('are set aside as %s where the server they point to %s', async (because, _, isFrom) => {
    expect(await newsOf(told('https://city.example/campaigns/lane'), servers, isFrom)).toEqual({
      news: [],
      spam: [{ message, because }],
    })
  })

  it('are asked for at the very server they point to', async () => {
    const asked: string[] = []
    await newsOf(told('https://commons.example/campaigns/lane'), servers, async (_, server) => {
      asked.push(server)
      return true
    })
    expect(asked).toEqual(['https://commons.example/'])
  })
})
