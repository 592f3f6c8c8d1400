import { readGrants } from '@selfdata/access'
import { letterLink } from '@selfdata/city'
import type { CityService } from '@selfdata/city'
import { dpv, euGdpr } from '@selfdata/vocab'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { button, text } from './testing/page.ts'
import { ride } from './testing/rides.ts'

const service: CityService = {
  id: 'yelo',
  name: { fr: 'Réseau Yélo', en: 'Yélo network' },
  description: { fr: 'Les bus', en: 'The buses' },
  purpose: { fr: 'Vous rendre vos trajets', en: 'Giving your trips back' },
  purposes: [dpv.ServiceProvision],
  legalBasis: euGdpr['A6-1-a'],
  webId: 'https://yelo.invalid/#it',
  domain: 'mobility',
  stream: 'validations',
  source: 'yelo',
  container: 'selfdata/mobility/validations/yelo/',
  modes: ['read', 'append', 'write'],
}
const letter = { app: 'https://app.invalid/', service: 'yelo', code: '7GKP-3M2Q-9XTD' }
const { hash } = new URL(letterLink(letter))

describe('a letter with a code', () => {
  let app: App | undefined
  let asked: { path: string; body: unknown }[] = []
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
    asked = []
  })
  afterEach(() => app?.unmount())

  const city = ({ pathname }: URL, init?: RequestInit): Response => {
    if (init?.method === 'POST' && typeof init.body === 'string') {
      asked.push({ path: pathname, body: JSON.parse(init.body) as unknown })
      return new Response(null, { status: 204 })
    }
    if (pathname === '/services') return Response.json([service])
    return pathname === '/links' ? Response.json([]) : new Response(null, { status: 404 })
  }
  const open = async (path: string, signedIn = true) => {
    const opened = await openApp(path, { city, signedIn, before: ride })
    ;({ app } = opened)
    return opened
  }
  const codeField = () => document.querySelector<HTMLInputElement>('main form input')

  it('fills in service and code, and leaves nothing in the address bar', async () => {
    await open(`/connect${hash}`)
    await vi.waitFor(() => expect(codeField()?.value).toBe(letter.code), wait)
    expect(window.location.hash).toBe('')
    expect(window.location.href).not.toContain('7GKP')
    expect(text()).toContain('Le code de votre courrier est déjà rempli')
    expect(text()).toContain('Code reçu de Réseau Yélo')
    expect(await accessibilityProblems()).toEqual([])
    button('Vérifier le code').click()
    await vi.waitFor(() => expect(text()).toContain('Ce que ce service pourra faire'), wait)
    expect(text()).toContain('Vous rendre vos trajets')
    expect(text()).toContain('noter dans un journal')
    expect(asked).toEqual([{ path: '/links/check', body: { service: 'yelo', code: letter.code } }])
  })

  it('connects with it; the agreement that is written explains all that was opened', async () => {
    const { router, pod } = await open(`/connect${hash}`)
    await vi.waitFor(() => expect(button('Vérifier le code')).toBeTruthy(), wait)
    button('Vérifier le code').click()
    await vi.waitFor(() => expect(button('Accepter et relier')).toBeTruthy(), wait)
    button('Accepter et relier').click()
    await vi.waitFor(() => expect(text()).toContain('C’est relié'), wait)
    expect(sessionStorage.getItem('selfdata.home.letter')).toBeNull()
    const [given] = (await readGrants(pod.storage, { fetch: pod.fetch })).found
    expect(asked.at(-1)).toMatchObject({ path: '/links', body: { grant: given?.grant.id } })
    await router.push('/access')
    await vi.waitFor(() => expect(text()).toContain('Réseau Yélo'), wait)
    expect(text()).not.toContain('À remettre en ordre')
    button(/Tout ce qui est permis/u).click()
    await vi.waitFor(() => expect(text()).toContain('Fournir un service'), wait)
    expect(text()).toContain('Votre consentement')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('is kept in the tab while the person signs in, and forgotten when put away', async () => {
    await open(`/connect${hash}`, false)
    await vi.waitFor(() => expect(text()).toContain('Votre courrier est lu'), wait)
    await vi.waitFor(() => expect(window.location.href).not.toContain('7GKP'), wait)
    app?.unmount()
    await open('/connect')
    await vi.waitFor(() => expect(codeField()?.value).toBe(letter.code), wait)
    button('Annuler').click()
    await vi.waitFor(() => expect(text()).toContain('Quel service'), wait)
    expect(sessionStorage.getItem('selfdata.home.letter')).toBeNull()
  })

  it('says so where it names a service that is not offered', async () => {
    await open(`/connect${hash.replace('yelo', 'tram')}`)
    await vi.waitFor(() => expect(text()).toContain('ne propose pas ici'), wait)
    expect(await accessibilityProblems()).toEqual([])
  })
})
