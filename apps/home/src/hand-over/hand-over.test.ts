import type { RecordedGrant } from '@selfdata/access'
import { describe, expect, it } from 'vitest'
import { handOverLink, handOverOf } from './hand-over.ts'

const grant: RecordedGrant['grant'] = {
  id: 'https://me.example/selfdata/grants/7.ttl#grant',
  title: { fr: 'Vélo & co' },
  description: {},
  from: 'https://me.example/card#me',
  to: 'https://camille.example/card#me',
  created: '2026-11-01T00:00:00Z',
  permissions: [{ target: 'https://me.example/selfdata/trips/', modes: ['read', 'append'] }],
  purposes: [],
  personalData: [],
  processing: [],
  recipients: [],
  end: '2026-12-01T00:00:00Z',
  enforcedBy: [],
}

describe('handing over', () => {
  it('says after # what was given, and nothing before it', () => {
    const link = handOverLink('https://home.example/x', { grant, events: [] }, 'Vélo & co')
    expect(link.startsWith('https://home.example/given#')).toBe(true)
    expect(handOverOf(new URL(link).hash)).toEqual({
      from: grant.from,
      to: grant.to,
      places: [{ on: 'https://me.example/selfdata/trips/', modes: ['read', 'append'] }],
      end: '2026-12-01T00:00:00Z',
      title: 'Vélo & co',
    })
  })

  it('says the end in force', () => {
    const end = '2027-01-01T00:00:00Z'
    const renewed = { kind: 'renewed', at: '2026-11-20T00:00:00Z', by: grant.from, end } as const
    const link = handOverLink('https://home.example/', { grant, events: [renewed] }, '')
    expect(handOverOf(new URL(link).hash)).toMatchObject({ end })
  })

  it.each([
    ['nothing', ''],
    ['no place', '#from=https://a.example/&to=https://b.example/'],
    ['no web address', '#from=javascript:1&to=https://b.example/&on=read https://a.example/x'],
    ['no mode', '#from=https://a.example/&to=https://b.example/&on=own https://a.example/x'],
  ])('makes nothing of %s', (_, hash) => {
    expect(handOverOf(hash)).toBeUndefined()
  })

  it('leaves out an end that is none, and what comes after many places', () => {
    const places = Array.from({ length: 90 }, (__, at) => `on=read https://a.example/${at}`)
    const hash = `#from=https://a.example/&to=https://b.example/&until=soon&${places.join('&')}`
    const said = handOverOf(hash)
    expect(said?.places).toHaveLength(60)
    expect(said?.end).toBeUndefined()
  })
})
