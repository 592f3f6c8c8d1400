import {
  endOf,
  journalOf,
  planGrant,
  readGrants,
  recordEvent,
  rulesOf,
  statusOf,
  writeJournalEntry,
} from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { dpv } from '@selfdata/vocab'
import { accessibilityProblems, patience as wait } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { inDays, lend, meet } from './testing/lend.ts'
import { openApp } from './testing/open-app.ts'
import { button, text, undo } from './testing/page.ts'
import { ride } from './testing/rides.ts'

const container = (storage: string) => `${storage}selfdata/mobility/validations/bus/`
const stranger = 'https://stranger.example/#me'

/** Whose modes stand in the rules of the container. */
async function modesOf({ storage, fetch }: MemoryStorage, webId: string): Promise<string[]> {
  const { rules } = await rulesOf(container(storage), { fetch, storage })
  return rules
    .filter(({ who, reaches }) => JSON.stringify(who).includes(webId) && reaches === 'this')
    .flatMap(({ modes }) => modes)
}

const grantOf = async ({ storage, fetch }: MemoryStorage, to: string) =>
  (await readGrants(storage, { fetch })).found.find(({ grant }) => grant.to === to)

describe('what waits for the person', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
  })
  afterEach(() => app?.unmount())

  const open = async (before: (pod: MemoryStorage) => Promise<void>, path = '/') => {
    const opened = await openApp(path, {
      before: async (pod) => {
        await ride(pod)
        await before(pod)
      },
    })
    ;({ app } = opened)
    return opened.pod
  }

  it('is nothing, said calmly, where rules and agreements say the same', async () => {
    await open(async () => {})
    await vi.waitFor(() => expect(text()).toContain('Rien ne vous attend'), wait)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('closes unexplained access with one press, and opens it again on undo', async () => {
    const pod = await open(async ({ storage, webId, fetch }) => {
      const what = { who: { agent: stranger }, modes: ['read'] as const, on: container(storage) }
      await (await planGrant(what, { fetch, storage, me: webId })).apply()
    })
    await vi.waitFor(() => expect(text()).toContain('qu’aucun accord n’explique'), wait)
    expect(await accessibilityProblems()).toEqual([])
    button(/^Fermer cet accès/u).click()
    await vi.waitFor(async () => expect(await modesOf(pod, stranger)).toEqual([]), wait)
    await vi.waitFor(() => expect(undo()).toBeTruthy(), wait)
    undo()!.click()
    await vi.waitFor(async () => expect(await modesOf(pod, stranger)).toEqual(['read']), wait)
  })

  it('notes access that is meant as an agreement, which then explains it', async () => {
    const pod = await open(async ({ storage, webId, fetch }) => {
      const what = { who: { agent: stranger }, modes: ['read'] as const, on: container(storage) }
      await (await planGrant(what, { fetch, storage, me: webId })).apply()
    })
    await vi.waitFor(() => expect(button(/^C’est voulu/u)).toBeTruthy(), wait)
    button(/^C’est voulu/u).click()
    await vi.waitFor(async () => {
      const noted = await grantOf(pod, stranger)
      expect(noted?.grant.permissions).toEqual([
        { target: container(pod.storage), modes: ['read'] },
      ])
    }, wait)
    await vi.waitFor(() => expect(text()).toContain('Rien ne vous attend'), wait)
  })

  it('closes what has ended and stands open', async () => {
    const pod = await open(async (one) => {
      const permissions = [{ target: container(one.storage), modes: ['read' as const] }]
      const title = { fr: 'Atelier' }
      const given = { to: stranger, title, permissions }
      const id = await lend(one, given, { id: '1', at: inDays(-9) })
      const event = { kind: 'withdrawn', at: inDays(-3), by: one.webId } as const
      await recordEvent(id, event, { fetch: one.fetch })
    })
    await vi.waitFor(() => expect(text()).toContain('est fini, mais encore ouvert'), wait)
    button(/^Fermer maintenant/u).click()
    await vi.waitFor(async () => expect(await modesOf(pod, stranger)).toEqual([]), wait)
  })

  it('opens again what was agreed on and is not open', async () => {
    const pod = await open(async (one) => {
      const permissions = [{ target: container(one.storage), modes: ['read' as const] }]
      await lend(one, { to: stranger, permissions }, { id: '1', at: inDays(-9) })
      await one.fetch(`${container(one.storage)}.acl`, { method: 'DELETE' })
    }, '/access')
    await vi.waitFor(() => expect(text()).toContain('n’a pas l’accès que vous avez accordé'), wait)
    button(/^Rouvrir comme convenu/u).click()
    await vi.waitFor(async () => expect(await modesOf(pod, stranger)).toEqual(['read']), wait)
  })

  it('asks before the end; silence is the end, a press renews, and can be undone', async () => {
    const end = inDays(2)
    const pod = await open(async (one) => {
      const to = await meet(one, 'Camille')
      const permissions = [{ target: container(one.storage), modes: ['read' as const] }]
      await lend(one, { to, permissions, end }, { id: '1', at: inDays(-30) })
    })
    const camille = `${pod.storage}people/camille#me`
    const endNow = async () => {
      const { grant, events } = (await grantOf(pod, camille))!
      return endOf({ events, end: grant.end })
    }
    await vi.waitFor(() => expect(text()).toContain('L’accès de « Camille » s’arrête le'), wait)
    expect(text()).toContain(
      'Si vous ne répondez pas, cette application le ferme dès que vous l’ouvrez',
    )
    expect(await accessibilityProblems()).toEqual([])
    button(/^Prolonger/u).click()
    await vi.waitFor(
      async () => expect(Date.parse((await endNow())!)).toBeGreaterThan(Date.parse(inDays(20))),
      wait,
    )
    await vi.waitFor(() => expect(text()).not.toContain('s’arrête le'), wait)
    undo()!.click()
    await vi.waitFor(async () => expect(await endNow()).toBe(end), wait)
  })

  it('lets it end when the person says so, and asks no more', async () => {
    const pod = await open(async (one) => {
      const to = await meet(one, 'Camille')
      const permissions = [{ target: container(one.storage), modes: ['read' as const] }]
      await lend(one, { to, permissions, end: inDays(2) }, { id: '1', at: inDays(-30) })
    })
    await vi.waitFor(() => expect(button(/^Laisser finir/u)).toBeTruthy(), wait)
    button(/^Laisser finir/u).click()
    await vi.waitFor(() => expect(text()).not.toContain('s’arrête le'), wait)
    const { grant, events } = (await grantOf(pod, `${pod.storage}people/camille#me`))!
    expect(statusOf({ events, end: grant.end }, { now: new Date() })).toBe('active')
    expect(localStorage.getItem('selfdata.home.noted')).not.toContain('camille')
  })

  it('raises what a service did otherwise than agreed, and where to stop it', async () => {
    await open(async (one) => {
      const permissions = [{ target: container(one.storage), modes: ['read' as const] }]
      const agreed = { to: stranger, permissions, purposes: [dpv.ServiceProvision] }
      await lend(one, agreed, { id: '1', at: inDays(-9) })
      const base = `${journalOf(one.storage)}bus/2026-10.ttl`
      const quads = writeJournalEntry(`${base}#1`, {
        at: inDays(-1),
        by: stranger,
        resource: `${container(one.storage)}2026-10.ttl`,
        mode: 'read',
        purpose: dpv.NonCommercialResearch,
        reason: 'Curiosité',
      })
      await putResource(base, writeTurtle(quads, { base }), { fetch: one.fetch })
    })
    await vi.waitFor(() => expect(text()).toContain('a lu des données autrement que convenu'), wait)
    expect(text()).toContain('C’était pour une autre raison que celle convenue')
    expect(text()).toContain('Curiosité')
    expect(await accessibilityProblems()).toEqual([])
    button('J’ai compris').click()
    await vi.waitFor(() => expect(text()).not.toContain('autrement que convenu'), wait)
  })
})
