import { planGiveGrant, readGrants, rulesOf } from '@selfdata/access'
import type { MemoryStorage } from '@selfdata/pod'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { useQueryCache } from '@pinia/colada'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { button, fill, text } from './testing/page.ts'
import { ride } from './testing/rides.ts'

const friend = 'https://friend.example/card#me'

const rulesAt = async ({ storage, fetch }: MemoryStorage, path: string) =>
  JSON.stringify((await rulesOf(`${storage}selfdata/${path}`, { fetch, storage })).rules)

describe('giving access', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
  })
  afterEach(() => app?.unmount())

  it('refuses what is no address of somebody else', async () => {
    ;({ app } = await openApp('/give', { before: ride }))
    await vi.waitFor(() => expect(text()).toContain('Mes bus'), wait)
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('Ce n’est pas une adresse de personne'), wait)
    await fill(/WebID/u, 'https://pod.invalid/profile/card#me')
    await vi.waitFor(() => expect(text()).not.toContain('Ce n’est pas une adresse'), wait)
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('C’est votre propre adresse'), wait)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('asks for the day that was not chosen, and refuses one that has passed', async () => {
    ;({ app } = await openApp('/give', { before: ride }))
    await vi.waitFor(() => expect(text()).toContain('Mes bus'), wait)
    await fill(/WebID/u, friend)
    await fill('Durée', 'date')
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('Choisissez le dernier jour'), wait)
    await vi.waitFor(
      () => expect((document.activeElement as HTMLInputElement).type).toBe('date'),
      wait,
    )
    expect(await accessibilityProblems()).toEqual([])
    await fill('Dernier jour', '2020-01-01')
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('Ce jour est passé'), wait)
    await fill('Dernier jour', '2099-01-01')
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('friend.example pourra lire'), wait)
  })

  it('opens one month to a person after a preview, notes it with its end, and takes it back', async () => {
    const opened = await openApp('/give?stream=validations&source=bus', { before: ride })
    ;({ app } = opened)
    const { storage, fetch } = opened.pod
    await vi.waitFor(() => expect(text()).toContain('Mes bus'), wait)
    await fill(/WebID/u, friend)
    await fill('Période', 'some')
    await vi.waitFor(() => expect(text()).toContain('septembre 2026'), wait)
    await fill('De', '2026-09')
    await fill('À', '2026-09')
    // The pod is read again meanwhile: the month stays the one that was chosen.
    const cache = app.runWithContext(() => useQueryCache())
    await cache.invalidateQueries({ key: ['contents'] })
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('friend.example pourra lire'), wait)
    expect(text()).toContain('septembre 2026')
    expect(text()).toContain('ses propres règles')
    expect(await accessibilityProblems()).toEqual([])
    button('Donner l’accès').click()
    await vi.waitFor(() => expect(button('Voir le reçu')).toBeTruthy(), wait)
    expect(await rulesAt(opened.pod, 'mobility/validations/bus/2026-09.ttl')).toContain(friend)
    expect(await rulesAt(opened.pod, 'mobility/validations/bus/2026-10.ttl')).not.toContain(friend)
    const { found } = await readGrants(storage, { fetch })
    expect(found[0]?.grant).toMatchObject({ to: friend, expiry: { by: 'next-visit' } })
    button('Voir le reçu').click()
    await vi.waitFor(() => expect(text()).toContain('Donné à'), wait)
    expect(await accessibilityProblems()).toEqual([])
    button(/^\s*Annuler\s*$/u).click()
    const open = () => rulesAt(opened.pod, 'mobility/validations/bus/2026-09.ttl')
    await vi.waitFor(async () => expect(await open()).not.toContain(friend), wait)
  })

  it('ends first thing what has passed its end, and says so', async () => {
    const opened = await openApp('/access', {
      before: async (pod) => {
        await ride(pod)
        await giveUntil(pod, new Date(Date.now() - 86_400_000).toISOString())
      },
    })
    ;({ app } = opened)
    await vi.waitFor(() => expect(text()).toContain('Des accès ont pris fin comme prévu'), wait)
    expect(await rulesAt(opened.pod, 'mobility/validations/bus/')).not.toContain(friend)
    const { found } = await readGrants(opened.pod.storage, { fetch: opened.pod.fetch })
    expect(found[0]?.events.at(-1)?.kind).toBe('expired')
  })
})

async function giveUntil({ storage, webId, fetch }: MemoryStorage, end: string): Promise<void> {
  const container = `${storage}selfdata/mobility/validations/bus/`
  const plan = await planGiveGrant(
    {
      title: { fr: 'Atelier' },
      description: {},
      to: friend,
      permissions: [{ target: container, modes: ['read'] }],
      purposes: [],
      personalData: [],
      processing: [],
      recipients: [],
      end,
    },
    { fetch, storage, me: webId },
  )
  await plan.give({ id: '8', at: '2026-10-01T10:00:00Z' })
}
