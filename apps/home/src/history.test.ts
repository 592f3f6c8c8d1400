import { journalOf, recordEvent, writeJournalEntry } from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { inDays, lend, meet } from './testing/lend.ts'
import { openApp } from './testing/open-app.ts'
import { button, fill, text } from './testing/page.ts'
import { ride } from './testing/rides.ts'
import { whoId } from './words/who-id.ts'

const network = 'https://bus.example/#it'

/** A neighbour who had access, and a service that wrote, was refused, and read without agreement. */
async function live(pod: MemoryStorage): Promise<void> {
  await ride(pod)
  const { storage, webId, fetch } = pod
  const container = `${storage}selfdata/mobility/validations/bus/`
  const to = await meet(pod, 'Camille')
  const permissions = [{ target: container, modes: ['read' as const] }]
  const title = { fr: 'Atelier vélo' }
  const id = await lend(pod, { to, permissions, title }, { id: '1', at: inDays(-40) })
  const end = inDays(90)
  await recordEvent(id, { kind: 'renewed', at: inDays(-2), by: webId, end }, { fetch })
  const write = { to: network, permissions: [{ target: container, modes: ['append' as const] }] }
  await lend(pod, write, { id: '2', at: inDays(-40) })
  const base = `${journalOf(storage)}bus/2026-10.ttl`
  const use = { by: network, resource: `${container}2026-10.ttl`, mode: 'append' } as const
  const entries = [
    { ...use, at: inDays(-20) },
    { ...use, at: inDays(-10), mode: 'read' as const, refused: true },
    { ...use, at: inDays(-1), mode: 'read' as const, reason: 'Statistiques' },
  ]
  const quads = entries.flatMap((entry, at) => writeJournalEntry(`${base}#${at}`, entry))
  await putResource(base, writeTurtle(quads, { base }), { fetch })
}

const lines = () =>
  [...document.querySelectorAll('main li p:first-child')].map((one) =>
    (one.textContent ?? '').replace(/\s+/gu, ' ').trim(),
  )

describe('the history', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
  })
  afterEach(() => app?.unmount())

  const open = async (path: string) => {
    const opened = await openApp(path, { before: live })
    ;({ app } = opened)
    return opened
  }

  it('tells in plain sentences what happened, the latest first', async () => {
    await open('/history')
    await vi.waitFor(() => expect(text()).toContain('6 lignes'), wait)
    await vi.waitFor(() => expect(text()).toContain('« Camille »'), wait)
    expect(lines()[0]).toContain('bus.example a lu : validations de carte (bus), octobre 2026')
    expect(text()).toContain('Raison donnée : Statistiques')
    expect(text()).toContain('ne permettait pas de le faire de cette façon')
    expect(text()).toContain('Vous avez prolongé l’accès de « Camille » jusqu’au')
    expect(text()).toContain('Votre pod a refusé l’entrée à bus.example')
    expect(text()).toContain('Vous avez donné un accès à « Camille » : Atelier vélo')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('is filtered by kind, person and time', async () => {
    await open('/history')
    await vi.waitFor(() => expect(text()).toContain('6 lignes'), wait)
    await fill('Depuis quand', '7')
    await vi.waitFor(() => expect(text()).toContain('2 lignes'), wait)
    await fill('Depuis quand', '')
    document.querySelector<HTMLInputElement>('input[type=radio][value=uses]')!.click()
    await vi.waitFor(() => expect(text()).toContain('3 lignes'), wait)
    document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
    await vi.waitFor(() => expect(text()).toContain('1 ligne'), wait)
    await fill('Qui', 'https://pod.invalid/people/camille#me')
    await vi.waitFor(() => expect(text()).toContain('Rien ne correspond'), wait)
  })

  it('begins with somebody, or with what was not agreed to, where a link says so', async () => {
    const id = whoId({ who: { agent: 'https://pod.invalid/people/camille#me' } })
    await open(`/history#about=${id}`)
    await vi.waitFor(() => expect(text()).toContain('2 lignes'), wait)
    app?.unmount()
    await open('/history#breaches')
    await vi.waitFor(() => expect(text()).toContain('1 ligne'), wait)
  })

  it('tells on the page of a service when it last came in', async () => {
    await open(`/access/who/${whoId({ who: { agent: network } })}`)
    await vi.waitFor(() => expect(text()).toContain('Dernière venue'), wait)
    expect(text()).toContain('A accès depuis')
    expect(text()).toContain('Tout ce qu’il y a dans l’historique')
    expect(text()).toContain('ce que le service déclare')
    expect(text()).toContain('autrement que convenu')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('is searched together with people, data and agreements', async () => {
    await open('/search#q=camille')
    await vi.waitFor(() => expect(text()).toContain('Personnes et services'), wait)
    await vi.waitFor(() => expect(text()).toContain('Vous avez prolongé'), wait)
    expect(text()).toContain('Atelier vélo')
    expect(await accessibilityProblems()).toEqual([])
    await fill('Chercher dans votre pod', 'zzz')
    await vi.waitFor(() => expect(text()).toContain('Rien ne correspond'), wait)
    expect(window.location.search).toBe('')
    await fill('Chercher dans votre pod', 'mes bus')
    await vi.waitFor(() => expect(button(/Mes bus/u)).toBeTruthy(), wait)
  })
})
