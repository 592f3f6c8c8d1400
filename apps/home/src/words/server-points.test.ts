import { describe, expect, it } from 'vitest'
import { serverPoints } from './server-points.ts'

const storage = { url: 'https://alice.example/', etag: 'none', channels: [] } as const
const document = { ...storage, url: 'https://alice.example/a.ttl' }
const can = (report: Parameters<typeof serverPoints>[0]) =>
  Object.fromEntries(serverPoints(report).map(({ key, can: value }) => [key, value]))

describe('what a server can do', () => {
  it('is no, not unknown, where the server says what it lacks', () => {
    const poor = { ...document, patches: false }
    expect(can({ storage, document: poor, language: 'wac', rulesShown: true })).toEqual({
      rules: true,
      groupEnd: true,
      oneApp: false,
      safeWrites: false,
      conflicts: false,
      news: false,
    })
  })

  it('is unknown where it says nothing', () => {
    expect(can({ storage, language: 'unknown', rulesShown: false })).toMatchObject({
      rules: false,
      groupEnd: 'unknown',
      oneApp: 'unknown',
      safeWrites: 'unknown',
      conflicts: 'unknown',
    })
  })

  it('depends on the rule language', () => {
    const rich = { ...document, patches: true, etag: 'strong' as const, channels: ['a'] }
    expect(can({ storage, document: rich, language: 'acp', rulesShown: true })).toEqual({
      rules: true,
      groupEnd: false,
      oneApp: true,
      safeWrites: true,
      conflicts: true,
      news: true,
    })
  })
})
