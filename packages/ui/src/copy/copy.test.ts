import { afterEach, describe, expect, it, vi } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import type { Authentication } from '../session/authentication.ts'
import { memoryAuthentication } from '../session/memory-authentication.ts'
import { copyWith } from '../testing/copy-with.ts'
import { assertAccessible, mountInApp } from '../testing/mount.ts'
import CopyCard from './CopyCard.vue'
import CopyStrip from './CopyStrip.vue'
import WaitingCard from './WaitingCard.vue'

const checked = Date.UTC(2026, 10, 21, 17)
const waiting = [
  {
    url: 'https://ada.example/c.ttl',
    stream: 'corrections',
    source: 'bus',
    records: 2,
    at: checked,
  },
] as const
const conflict = {
  url: 'https://ada.example/c.ttl',
  subject: 'urn:x',
  stays: 'theirs',
  at: checked,
} as const

afterEach(async () => {
  vi.useRealTimers()
  localStorage.clear()
  sessionStorage.clear()
  await assertAccessible()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('the strip under the header', () => {
  it('says that what is shown is a copy, and since when', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const { copy } = copyWith({ checked, waiting })
    const strip = await mountInApp(CopyStrip, { copy })
    await flushPromises()
    expect(strip.text()).toMatch(/Hors ligne\. Vous voyez la copie de cet appareil.*21 nov\. 2026/u)
    expect(strip.text()).toContain('1 modification attend d’être envoyée.')
    expect(strip.get('a').attributes('href')).toBe('/device')
  })

  it('puts trouble before all else', async () => {
    const { copy } = copyWith({ checked, conflicts: [conflict] })
    const strip = await mountInApp(CopyStrip, { copy })
    await flushPromises()
    expect(strip.text()).toContain('n’a pas pris la forme que vous vouliez')
  })

  it('goes back to the pod by itself for what a fresh copy lacks', async () => {
    vi.useFakeTimers({ now: checked })
    const me = { webId: 'https://ada.example/card#me', issuer: 'https://ada.example/' }
    localStorage.setItem('selfdata.identity', JSON.stringify(me))
    const begin = vi.fn<Authentication['begin']>(async () => {})
    const { copy, tell } = copyWith({ checked })
    await mountInApp(CopyStrip, {
      copy,
      authentication: { ...memoryAuthentication(me, { fetch }), begin },
    })
    await vi.advanceTimersByTimeAsync(5000)
    expect(begin).not.toHaveBeenCalled()
    tell({ kind: 'missing' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(begin).toHaveBeenCalledWith({ issuer: me.issuer, silent: true })
  })

  it('says nothing while all is well', async () => {
    const { copy } = copyWith({ checked })
    const strip = await mountInApp(CopyStrip, { copy })
    await flushPromises()
    expect(strip.text()).toBe('')
  })
})

describe('the setting', () => {
  it('explains before it begins, and begins when asked', async () => {
    const { copy, done } = copyWith({ checked }, { isOn: false })
    const me = { webId: 'https://ada.example/card#me', issuer: 'https://ada.example/' }
    localStorage.setItem('selfdata.identity', JSON.stringify(me))
    const card = await mountInApp(CopyCard, { copy })
    expect(card.text()).toContain('rien de vos données ne reste sur cet appareil')
    expect(card.text()).toContain('chiffrée')
    await card.get('button').trigger('click')
    await flushPromises()
    expect(done).toEqual(['begin'])
    expect(card.text()).toMatch(/3 documents, environ 3 Mo\. Comparée à votre pod/u)
  })

  it('asks again before it erases what was not sent', async () => {
    const { copy, done } = copyWith({ checked, waiting })
    const card = await mountInApp(CopyCard, { copy })
    await flushPromises()
    await card.get('button').trigger('click')
    expect(done).toEqual([])
    expect(card.text()).toContain('elle serait perdue')
    await card.get('button').trigger('click')
    await flushPromises()
    expect(done).toEqual(['erase'])
  })
})

describe('what waits', () => {
  it('is listed, and can be given up', async () => {
    const { copy, done } = copyWith({ waiting: [{ ...waiting[0], problem: 'QuotaError' }] })
    const card = await mountInApp(WaitingCard, { copy })
    await flushPromises()
    expect(card.text()).toMatch(/2 corrections.*Votre pod est plein/u)
    await card.get('button').trigger('click')
    expect(done).toEqual(['discard https://ada.example/c.ttl'])
  })

  it('tells what became of changes that met others', async () => {
    const { copy, done } = copyWith({ conflicts: [conflict], lost: 1 })
    const card = await mountInApp(WaitingCard, { copy })
    await flushPromises()
    expect(card.text()).toContain('Rien n’attend')
    expect(card.text()).toMatch(
      /Une modification plus récente, faite ailleurs.*1 modification n’a pas pu être relue/u,
    )
    await card.get('button').trigger('click')
    expect(done).toEqual(['acknowledge'])
  })
})
