import { describe, expect, it } from 'vitest'
import { browseAddress, browsePlace } from './browse-place.ts'

const S = 'https://alice.example/'

describe('where one is in the pod', () => {
  it.each([
    ['', `${S}selfdata/`, []],
    ['/', S, []],
    ['mobility/trips/', `${S}selfdata/mobility/trips/`, ['', 'mobility/']],
    ['/inbox/', `${S}inbox/`, ['/']],
    ['/people/camille', `${S}people/camille`, ['/', '/people/']],
  ])('%s', (at, url, above) => {
    expect(browsePlace(at, S)).toEqual({ url, above })
  })

  it.each(['../', '//elsewhere.example/', 'a/../../../x'])('%s leads nowhere', (at) => {
    expect(browsePlace(at, S).url).toBeUndefined()
  })

  it('goes there and back', () => {
    for (const at of ['', '/inbox/', 'grants/7.ttl']) {
      expect(browseAddress(browsePlace(at, S).url!, S)).toBe(at)
    }
  })
})
