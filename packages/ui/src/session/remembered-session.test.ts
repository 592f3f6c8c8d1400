import { beforeEach, describe, expect, it } from 'vitest'
import { rememberedSession } from './remembered-session.ts'

const identity = { webId: 'https://ada.example/card#me', issuer: 'https://ada.example/' }

describe('a remembered session', () => {
  const remembered = rememberedSession({ local: localStorage, tab: sessionStorage })
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('keeps who was signed in, and nothing that signs requests', () => {
    remembered.keep({ ...identity, token: 'secret' } as typeof identity)
    expect(remembered.read()).toEqual(identity)
    expect(localStorage.getItem('selfdata.identity')).not.toContain('secret')
  })

  it('gives the page to come back to once', () => {
    remembered.keepDeparture({ route: '/trips/2026-03?mode=bus', issuer: identity.issuer })
    expect(remembered.takeDeparture()?.route).toBe('/trips/2026-03?mode=bus')
    expect(remembered.takeDeparture()).toBeUndefined()
  })

  it.each(['//evil.example/', 'https://evil.example/', 'javascript:alert(1)'])(
    'does not go to %s',
    (route) => {
      remembered.keepDeparture({ route, issuer: identity.issuer })
      expect(remembered.takeDeparture()?.route).toBe('/')
    },
  )

  it.each(['{', 'null', '{"webId":7}', '[]'])('reads nothing from %s', (text) => {
    localStorage.setItem('selfdata.identity', text)
    expect(remembered.read()).toBeUndefined()
  })
})
