import { readGrants, rulesOf, statusOf } from '@selfdata/access'
import type { MemoryStorage } from '@selfdata/pod'
import { patience as wait } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { meet } from './testing/lend.ts'
import { openApp } from './testing/open-app.ts'
import { button, fill, text, undo } from './testing/page.ts'
import { ride } from './testing/rides.ts'

const group = 'https://city.invalid/expiries/abc#group'
const camille = 'https://pod.invalid/people/camille#me'

describe('an end that the city sees to', () => {
  let app: App | undefined
  let asked: string[] = []
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
    asked = []
  })
  afterEach(() => app?.unmount())

  /** A city that sees to ends, as far as this app asks it. */
  const city = ({ pathname }: URL, init?: RequestInit): Response => {
    const method = init?.method ?? 'GET'
    if (method !== 'GET') asked.push(`${method} ${pathname}`)
    if (pathname === '/services' || pathname === '/links') return Response.json([])
    if (method === 'GET' && pathname === '/expiries') return Response.json({ longestDays: 400 })
    if (method === 'DELETE') return new Response(null, { status: 204 })
    if (pathname.startsWith('/expiries')) return Response.json({ group, until: '2099-01-01' })
    return new Response(null, { status: 404 })
  }
  const rulesText = async ({ storage, fetch }: MemoryStorage) =>
    JSON.stringify(
      (await rulesOf(`${storage}selfdata/mobility/validations/bus/`, { fetch, storage })).rules,
    )

  async function give(): Promise<MemoryStorage> {
    const opened = await openApp('/give', {
      city,
      before: async (pod) => {
        await meet(pod, 'Camille')
        await ride(pod)
      },
    })
    ;({ app } = opened)
    await vi.waitFor(() => expect(text()).toContain('Quelles données'), wait)
    await fill(/Adresse de la personne/u, camille)
    await fill('Durée', 'month')
    button('Voir ce qui va changer').click()
    await vi.waitFor(() => expect(text()).toContain('pourra lire'), wait)
    expect(text()).toContain('le serveur de la ville y veille')
    expect(asked).toEqual([])
    button('Donner l’accès').click()
    await vi.waitFor(() => expect(text()).toContain('envoyez ce lien'), wait)
    expect(await rulesText(opened.pod)).toContain(group)
    await opened.router.push('/access')
    return opened.pod
  }

  it('is told of the person, never of the group that stands for them', async () => {
    await give()
    await vi.waitFor(() => expect(text()).toContain('« Camille »'), wait)
    expect(text()).not.toContain('Un groupe')
    expect(text()).not.toContain('À remettre en ordre')
    button(/Tout ce qui est permis/u).click()
    await vi.waitFor(() => expect(text()).toContain('même si vous n’ouvrez rien'), wait)
  })

  it('is stopped with all the rest in one move, and comes back on undo', async () => {
    const pod = await give()
    await vi.waitFor(() => expect(button('Retirer l’accès')).toBeTruthy(), wait)
    button('Retirer l’accès').click()
    await vi.waitFor(() => expect(text()).toContain('ne pourra plus'), wait)
    button('Retirer').click()
    await vi.waitFor(async () => expect(await rulesText(pod)).not.toContain(group), wait)
    const state = async () => {
      const [one] = (await readGrants(pod.storage, { fetch: pod.fetch })).found
      return statusOf({ events: one!.events, end: one!.grant.end }, { now: new Date() })
    }
    await vi.waitFor(async () => expect(await state()).toBe('withdrawn'), wait)
    await vi.waitFor(() => expect(undo()).toBeTruthy(), wait)
    undo()!.click()
    await vi.waitFor(async () => expect(await rulesText(pod)).toContain(group), wait)
    await vi.waitFor(async () => expect(await state()).toBe('active'), wait)
  })
})
