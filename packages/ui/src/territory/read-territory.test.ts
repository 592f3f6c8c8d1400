import { describe, expect, it } from 'vitest'
import { applyColours } from './apply-colours.ts'
import { loadTerritory } from './load-territory.ts'
import { readTerritory } from './read-territory.ts'
import { noTerritory } from './territory.ts'

describe('a territory file', () => {
  it('is taken as it stands', () => {
    const territory = readTerritory({
      id: 'nantes',
      name: { fr: 'Nantes', en: 'Nantes' },
      colours: { primary: '#123456' },
      timeZone: 'Europe/Paris',
      cityServer: 'https://city.example/',
      intermediary: 'https://commons.example/',
      issuers: [{ url: 'https://pods.example/', name: 'Pods' }],
      apps: { home: 'https://home.example/' },
      lab: true,
    })
    expect(territory).toMatchObject({
      id: 'nantes',
      cityServer: 'https://city.example/',
      intermediary: 'https://commons.example/',
      lab: true,
    })
    expect(territory.issuers).toEqual([{ url: 'https://pods.example/', name: 'Pods' }])
  })

  it('tells what tickets cost, and leaves out those without day or price', () => {
    const ticket = { name: { fr: 'Ticket' }, modes: ['bus', 7], from: '2026-07-01', euros: 1.5 }
    const { fares } = readTerritory({
      fares: [
        { ...ticket, source: 'javascript:alert(1)' },
        { ...ticket, from: 'soon' },
        { modes: [] },
      ],
    })
    expect(fares).toEqual([{ ...ticket, name: { fr: 'Ticket', en: 'Ticket' }, modes: ['bus'] }])
  })

  it.each([
    undefined,
    null,
    'text',
    [],
    { name: 7, colours: 'red', issuers: {}, timeZone: 'Mars' },
  ])('never keeps an app from opening: %j', (file) =>
    expect(readTerritory(file)).toEqual(noTerritory),
  )

  it('leads nowhere but to web addresses', () => {
    const territory = readTerritory({
      cityServer: 'javascript:alert(1)',
      intermediary: 'file:///etc/passwd',
      issuers: [{ url: 'http://unsafe.example/' }, { url: 'https://safe.example/' }],
      apps: { home: 'data:text/html,x' },
    })
    expect(territory.cityServer).toBeUndefined()
    expect(territory.intermediary).toBeUndefined()
    expect(territory.issuers).toEqual([{ url: 'https://safe.example/', name: 'safe.example' }])
    expect(territory.apps).toEqual({})
  })

  it('paints with plain colours only', () => {
    const root = document.createElement('div')
    applyColours(readTerritory({ colours: { primary: '#0a0b0c', accent: 'url(x)' } }), root)
    expect(root.style.getPropertyValue('--territory-primary')).toBe('#0a0b0c')
    expect(root.style.getPropertyValue('--territory-accent')).toBe('')
  })

  it('may be absent', async () => {
    const missing = async () => new Response('', { status: 404 })
    expect(await loadTerritory({ fetch: missing })).toBe(noTerritory)
    expect(await loadTerritory({ fetch: () => Promise.reject(new TypeError()) })).toBe(noTerritory)
  })

  it('takes tiles of its own or over https, and no others', () => {
    const of = (tiles: unknown) => readTerritory({ map: { tiles, attribution: 'Ville' } }).map
    expect(of('/tiles/{z}/{x}/{y}.png')).toEqual({
      tiles: { url: '/tiles/{z}/{x}/{y}.png', attribution: 'Ville' },
    })
    expect(of('https://map.example/{z}/{x}/{y}.png')).toBeDefined()
    for (const wrong of [
      null,
      'http://map.example/{z}/{x}/{y}',
      '//a.example/{z}/{x}/{y}',
      '/t.png',
    ])
      expect(of(wrong)).toBeUndefined()
  })

  it('takes what people find their way by, and leaves out what cannot be drawn', () => {
    const { map } = readTerritory({
      map: {
        landmarks: [
          { name: { fr: 'Gare', en: 'Station' }, at: [-1.145, 46.153] },
          { name: 'Nulle part', at: [-1.145, 46.153] },
          { name: { fr: 'Loin' }, at: [200, 46] },
        ],
        outlines: [
          [
            [-1.2, 46.1],
            [-1.1, 46.1],
          ],
          [[-1.2, 46.1], 'corner'],
          'shore',
        ],
      },
    })
    expect(map).toEqual({
      landmarks: [{ name: { fr: 'Gare', en: 'Station' }, lon: -1.145, lat: 46.153 }],
      outlines: [
        [
          [-1.2, 46.1],
          [-1.1, 46.1],
        ],
      ],
    })
  })

  it('takes the middle of its map in degrees', () => {
    const of = (centre: unknown) => readTerritory({ map: { centre } }).map
    expect(of([-1.15, 46.16])).toEqual({ centre: [-1.15, 46.16] })
    for (const wrong of ['here', [1], [400, 46], [1, 'north']]) expect(of(wrong)).toBeUndefined()
  })
})
