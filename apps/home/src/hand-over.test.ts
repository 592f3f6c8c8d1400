import type { MemoryStorage } from '@selfdata/pod'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { handOverLink } from './hand-over/hand-over.ts'
import { inDays, meet } from './testing/lend.ts'
import { openApp } from './testing/open-app.ts'
import { button, fill, text, undo } from './testing/page.ts'
import { ride } from './testing/rides.ts'
import { readGrants, statusOf } from '@selfdata/access'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'

const place = 'https://pod.invalid/selfdata/mobility/validations/bus/'
const me = 'https://pod.invalid/profile/card#me'
const giver = 'https://pod.invalid/people/camille#me'

const linkTo = (to: string) =>
  handOverLink(
    'http://app.invalid/',
    {
      grant: {
        id: 'https://pod.invalid/selfdata/grants/1.ttl#grant',
        title: {},
        description: {},
        from: giver,
        to,
        created: inDays(-1),
        permissions: [{ target: place, modes: ['read'] }],
        purposes: [],
        personalData: [],
        processing: [],
        recipients: [],
        enforcedBy: [],
        end: inDays(9),
      },
      events: [],
    },
    'Covoiturage',
  )

describe('handing over', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
  })
  afterEach(() => app?.unmount())

  const open = async (path: string, before: (pod: MemoryStorage) => Promise<unknown> = ride) => {
    const opened = await openApp(path, {
      before: async (pod) => {
        await meet(pod, 'Camille')
        await before(pod)
      },
    })
    ;({ app } = opened)
    return opened
  }

  it('gives a link and a code after giving access, and takes it back on undo', async () => {
    const { pod } = await open('/give')
    await vi.waitFor(() => expect(text()).toContain('Quelles données'), wait)
    await fill(/Adresse de la personne/u, giver)
    await fill('Durée', 'week')
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('pourra lire'), wait)
    expect(text()).toContain('Ici, aucune ville ne veille aux fins d’accès')
    button('Donner l’accès').click()
    await vi.waitFor(() => expect(text()).toContain('envoyez ce lien'), wait)
    const link = document.querySelector<HTMLInputElement>('input[readonly]')!.value
    expect(new URL(link).search).toBe('')
    expect(new URL(link).hash).toContain('from=')
    expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(
      /téléphone/u,
    )
    expect(await accessibilityProblems()).toEqual([])
    undo()!.click()
    await vi.waitFor(async () => {
      const [one] = (await readGrants(pod.storage, { fetch: pod.fetch })).found
      expect(statusOf({ events: one!.events, end: undefined }, { now: new Date() })).toBe(
        'withdrawn',
      )
    }, wait)
  })

  it('tells whoever got it what they got, and opens it', async () => {
    const { hash } = new URL(linkTo(me))
    await open(`/given${hash}`)
    await vi.waitFor(() => expect(text()).toContain('Camille'), wait)
    expect(text()).toContain('« Covoiturage »')
    expect(text()).toContain('lire — validations de carte (bus)')
    expect(text()).toContain('Rien ne le prouve')
    expect(await accessibilityProblems()).toEqual([])
    button(/^\s*Regarder/u).click()
    await vi.waitFor(() => expect(button(/octobre 2026/u)).toBeTruthy(), wait)
    button(/octobre 2026/u).click()
    await vi.waitFor(() => expect(text()).toContain('Place de Verdun'), wait)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('says so to somebody else, and where a link says nothing', async () => {
    const { hash } = new URL(linkTo('https://other.example/#me'))
    await open(`/given${hash}`)
    await vi.waitFor(() => expect(text()).toContain('Vous êtes là avec une autre identité'), wait)
    expect(button(/Regarder/u)).toBeUndefined()
    app?.unmount()
    await open('/given')
    await vi.waitFor(() => expect(text()).toContain('ne dit pas ce qui a été donné'), wait)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('ends one agreement from its receipt, and gives it again on undo', async () => {
    const { pod } = await open('/give')
    await vi.waitFor(() => expect(text()).toContain('Quelles données'), wait)
    await fill(/Adresse de la personne/u, giver)
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(button('Donner l’accès')).toBeTruthy(), wait)
    button('Donner l’accès').click()
    await vi.waitFor(() => expect(button('Voir le reçu')).toBeTruthy(), wait)
    button('Voir le reçu').click()
    await vi.waitFor(() => expect(button('Arrêter cet accord')).toBeTruthy(), wait)
    button('Arrêter cet accord').click()
    await vi.waitFor(() => expect(text()).toContain('ne pourra plus lire'), wait)
    ;[...document.querySelectorAll('button')]
      .findLast((one) => one.textContent?.trim() === 'Arrêter cet accord')!
      .click()
    const states = async () =>
      (await readGrants(pod.storage, { fetch: pod.fetch })).found
        .map(({ grant, events }) => statusOf({ events, end: grant.end }, { now: new Date() }))
        .toSorted()
    await vi.waitFor(async () => expect(await states()).toEqual(['withdrawn']), wait)
    await vi.waitFor(() => expect(text()).toContain('Cet accord est arrêté'), wait)
    undo()!.click()
    await vi.waitFor(async () => expect(await states()).toEqual(['active', 'withdrawn']), wait)
  })
})
