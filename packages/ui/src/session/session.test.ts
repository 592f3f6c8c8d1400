import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeviceCopy } from '../copy/device-copy.ts'
import { copyWith } from '../testing/copy-with.ts'
import type { Authentication, Identity } from './authentication.ts'
import { rememberedSession } from './remembered-session.ts'
import { sessionEnvironmentKey, useSession } from './session.ts'
import { urlOf } from '../testing/url-of.ts'

const ada: Identity = { webId: 'https://ada.example/card#me', issuer: 'https://ada.example/' }

/** A provider that confirms whoever it is told to. */
function setUp(confirmed: Identity | undefined = ada, copy?: DeviceCopy) {
  const begun: { issuer: string; silent: boolean }[] = []
  const signed: string[] = []
  let end = () => {}
  const authentication: Authentication = {
    begin: async (options) => void begun.push(options),
    finish: async () => confirmed,
    end: async () => {},
    fetch: async (input) => {
      signed.push(urlOf(input))
      return new Response('')
    },
    onEnd: (listener) => (end = listener),
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  app.provide(sessionEnvironmentKey, {
    authentication,
    remembered: rememberedSession({ local: localStorage, tab: sessionStorage }),
    page: window,
    plainFetch: async () => new Response(''),
    alsoAllowed: ['https://city.example/'],
    ...(copy && { copy }),
  })
  return { session: app.runWithContext(() => useSession()), begun, signed, end: () => end() }
}

describe('the session', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('comes back to the page it left from', async () => {
    const { session, begun } = setUp()
    expect(session.status).toBe('signed-out')
    await session.signIn({ issuer: ada.issuer, route: '/trips/2026-03' })
    expect(begun).toEqual([{ issuer: ada.issuer, silent: false }])
    expect(await session.finish('https://app.example/callback.html')).toBe('/trips/2026-03')
    expect(session.status).toBe('signed-in')
    expect(session.webId).toBe(ada.webId)
  })

  it('comes back to where the person went while the page was leaving', async () => {
    const { session } = setUp()
    session.moveTo('/before')
    await session.signIn({ issuer: ada.issuer, route: '/campaign', silent: true })
    session.moveTo('/campaign/contribute')
    // The page is loaded anew; its first address is the one that the provider sends people to.
    const { session: returned } = setUp()
    returned.moveTo('/callback.html')
    expect(await returned.finish('https://app.example/callback.html')).toBe('/campaign/contribute')
  })

  it('sends the token to storages, issuer and city only', async () => {
    const { session, signed } = setUp()
    await session.finish('https://app.example/callback.html')
    await session.fetch('https://pod.example/a')
    session.allow(['https://pod.example/ada/'])
    await session.fetch('https://pod.example/b')
    await session.fetch('https://city.example/links')
    await session.fetch('https://ada.example/c')
    await session.fetch('https://elsewhere.example/d')
    expect(signed).toEqual([
      'https://pod.example/b',
      'https://city.example/links',
      'https://ada.example/c',
    ])
  })

  it('tries by itself once per tab, then waits for a click', async () => {
    await setUp().session.finish('https://app.example/callback.html')
    const reloaded = setUp(undefined).session
    expect(reloaded.status).toBe('remembered')
    expect(reloaded.mayContinue()).toBe(true)
    await reloaded.signIn({ issuer: ada.issuer, route: '/', silent: true })
    const back = setUp()
    expect(back.session.mayContinue()).toBe(false)
  })

  it('says so when the provider no longer confirms, and keeps who it was', async () => {
    await setUp().session.finish('https://app.example/callback.html')
    const { session } = setUp(undefined)
    await session.signIn({ issuer: ada.issuer, route: '/import', silent: true })
    const { session: returned } = setUpWithout()
    expect(await returned.finish('https://app.example/callback.html?error=login_required')).toBe(
      '/import',
    )
    expect(returned.status).toBe('ended')
    expect(returned.issuer).toBe(ada.issuer)
  })

  it('notices that it ran out', async () => {
    const { session, end } = setUp()
    await session.finish('https://app.example/callback.html')
    end()
    expect(session.status).toBe('ended')
  })

  it('erases what lies in the browser when the person leaves', async () => {
    const { session } = setUp()
    await session.finish('https://app.example/callback.html')
    localStorage.setItem('solidClientAuthn:x', 'y')
    localStorage.setItem('selfdata.language', 'en')
    await session.signOut()
    expect(session.status).toBe('signed-out')
    expect(Object.keys(localStorage)).toEqual(['selfdata.language'])
    expect(setUp().session.status).toBe('signed-out')
  })
})

describe('with a copy on this device', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('stays nobody’s when somebody signs out while the page leaves for the provider', async () => {
    const { session } = setUp()
    await session.signIn({ issuer: ada.issuer, route: '/trips', silent: true })
    await session.signOut()
    expect(await session.finish('https://app.example/callback.html')).toBe('/')
    expect(session.status).toBe('signed-out')
    await session.signIn({ issuer: ada.issuer, route: '/trips' })
    expect(await session.finish('https://app.example/callback.html')).toBe('/trips')
    expect(session.status).toBe('signed-in')
  })

  it('shows the copy to whom it belongs, without a token', async () => {
    const remembered = rememberedSession({ local: localStorage, tab: sessionStorage })
    remembered.keep(ada)
    const { copy } = copyWith({}, { kept: 'kept' })
    const { session } = setUpWithout(copy)
    expect(session.status).toBe('copy')
    expect([session.isSignedIn, session.hasToken]).toEqual([true, false])
    expect(await (await session.fetch('https://pod.example/a')).text()).toBe('kept')
    expect(await (await session.podFetch('https://pod.example/a')).text()).toBe('')
    await session.finish('https://app.example/callback.html')
    expect(session.status).toBe('copy')
    await copy.erase()
    await Promise.resolve()
    expect(session.status).toBe('remembered')
  })

  it('erases the copy at signing out, and when somebody else signs in', async () => {
    for (const act of ['out', 'other'] as const) {
      sessionStorage.clear()
      const remembered = rememberedSession({ local: localStorage, tab: sessionStorage })
      remembered.keep(ada)
      const { copy, done } = copyWith({})
      const { session } = setUp({ ...ada, webId: 'https://eve.example/card#me' }, copy)
      if (act === 'out') await session.signOut()
      else await session.finish('https://app.example/callback.html')
      expect(done).toEqual(['erase'])
    }
  })
})

/** A provider that confirms nobody. */
function setUpWithout(copy?: DeviceCopy) {
  const made = setUp()
  made.session.$dispose()
  const app = createApp({})
  app.use(createPinia())
  app.provide(sessionEnvironmentKey, {
    authentication: {
      begin: async () => {},
      finish: async () => undefined,
      end: async () => {},
      fetch: async () => new Response(''),
      onEnd: () => {},
    },
    remembered: rememberedSession({ local: localStorage, tab: sessionStorage }),
    page: window,
    plainFetch: async () => new Response(''),
    alsoAllowed: [],
    ...(copy && { copy }),
  })
  return { session: app.runWithContext(() => useSession()) }
}
