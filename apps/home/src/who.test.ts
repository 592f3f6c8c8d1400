import { planGiveGrant, planGrant, readGrants, statusOf, viewOf } from '@selfdata/access'
import { putContainer, putResource, registerSeries } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { dpv, foaf } from '@selfdata/vocab'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { button, text } from './testing/page.ts'
import { whoId } from './words/who-id.ts'

/** A neighbour who may read by agreement, and somebody who may control without one. */
async function shareTrips({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const container = `${storage}selfdata/mobility/trips/gpx/`
  await putContainer(container, { fetch })
  const title = { fr: 'Mes traces', en: 'My tracks' }
  await registerSeries(
    { storage, stream: 'trips', source: 'gpx', title, publisher: webId, timeZone: 'Europe/Paris' },
    { fetch },
  )
  await putResource(`${storage}people/camille`, `<#me> <${foaf.name}> "Camille" .`, { fetch })
  const options = { fetch, storage, me: webId }
  const plan = await planGiveGrant(
    {
      title: { fr: 'Piste cyclable' },
      description: {},
      to: neighbour(storage),
      permissions: [{ target: container, modes: ['read'] }],
      purposes: [dpv.PublicBenefit],
      personalData: [],
      processing: [],
      recipients: [],
      end: '2999-01-01T00:00:00Z',
    },
    options,
  )
  await plan.give({ id: '7', at: '2026-11-01T10:00:00Z' })
  const odd = { who: { agent: stranger }, modes: ['read', 'control'], on: container } as const
  await (await planGrant(odd, options)).apply()
}

const neighbour = (storage: string) => `${storage}people/camille#me`
const stranger = 'https://stranger.example/#me'

describe('everything somebody can do', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
  })
  afterEach(() => app?.unmount())

  it('says what, why and until when, and that the name is only their own word', async () => {
    const id = whoId({ who: { agent: neighbour('https://pod.invalid/') } })
    ;({ app } = await openApp(`/access/who/${id}`, { before: shareTrips }))
    await vi.waitFor(
      () => expect(document.querySelector('h1')?.textContent).toMatch(/Camille/u),
      wait,
    )
    expect(text()).toContain('https://pod.invalid/people/camille#me')
    await vi.waitFor(() => expect(text()).toContain('Piste cyclable'), wait)
    expect(text()).toContain('rien ne le prouve')
    expect(text()).toContain('Intérêt général')
    expect(text()).toContain('1 janv. 2999')
    expect(text()).toContain('Cet accès ne s’arrête pas tout seul')
    expect(text()).not.toContain('aucun accord n’explique')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('warns of access that no agreement explains, and of control', async () => {
    const id = whoId({ who: { agent: stranger } })
    ;({ app } = await openApp(`/access/who/${id}`, { before: shareTrips }))
    await vi.waitFor(() => expect(text()).toContain('qu’aucun accord n’explique'), wait)
    expect(text()).toContain('Peut changer les règles')
  })

  it('stops all, and writes into the history that it did', async () => {
    const id = whoId({ who: { agent: neighbour('https://pod.invalid/') } })
    const opened = await openApp(`/access/who/${id}`, { before: shareTrips })
    ;({ app } = opened)
    const { storage, fetch } = opened.pod
    await vi.waitFor(() => expect(button('Tout arrêter')).toBeTruthy(), wait)
    button('Tout arrêter').click()
    await vi.waitFor(() => expect(text()).toContain('ne pourra plus'), wait)
    button('Retirer').click()
    const statusNow = async () => {
      const { found } = await readGrants(storage, { fetch })
      return statusOf({ events: found[0]!.events, end: undefined }, { now: new Date() })
    }
    await vi.waitFor(async () => expect(await statusNow()).toBe('withdrawn'), wait)
    const view = await viewOf(`${storage}selfdata/`, { fetch, storage })
    expect(JSON.stringify(view.resources)).not.toContain('camille')
    await vi.waitFor(() => expect(text()).toContain('Plus aucun accès'), wait)
    button(/^\s*Annuler\s*$/u).click()
    await vi.waitFor(async () => expect(await statusNow()).toBe('active'), wait)
  })

  it('is arranged by data too', async () => {
    ;({ app } = await openApp('/data/trips/gpx', { before: shareTrips }))
    await vi.waitFor(() => expect(text()).toContain('stranger.example'), wait)
    await vi.waitFor(() => expect(text()).toContain('Camille'), wait)
    expect(text()).toContain('Piste cyclable')
    expect(await accessibilityProblems()).toEqual([])
  })
})
