import { planGrant, viewOf } from '@selfdata/access'
import { putContainer } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { messageKeys } from '@selfdata/ui'
import { accessibilityProblems, patience } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import en from './locales/en.json'
import fr from './locales/fr.json'
import { openApp } from './testing/open-app.ts'
import { button, text } from './testing/page.ts'

const service = 'https://bus.example/id#service'
async function connectBus({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const container = `${storage}selfdata/mobility/validations/bus/`
  await putContainer(container, { fetch })
  const plan = await planGrant(
    { who: { agent: service }, modes: ['read', 'append', 'write'], on: container },
    { fetch, storage, me: webId },
  )
  await plan.apply()
}

describe('home', () => {
  let app: App | undefined
  beforeEach(() => {
    localStorage.clear()
    localStorage.setItem('selfdata.language', 'fr')
  })
  afterEach(() => app?.unmount())

  it('says what it is before anybody signs in', async () => {
    ;({ app } = await openApp('/', { signedIn: false }))
    await vi.waitFor(() => expect(text()).toContain('Vos données, chez vous'), patience)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('shows what a new pod lacks, and puts it in place once asked', async () => {
    ;({ app } = await openApp('/prepare'))
    await vi.waitFor(() => expect(text()).toContain('Une boîte de réception'), patience)
    expect(await accessibilityProblems()).toEqual([])
    button('Tout mettre en place').click()
    await vi.waitFor(() => expect(text()).toContain('Tout est en place'), patience)
  })

  it('withdraws a service’s access after a preview, and gives it back on undo', async () => {
    const opened = await openApp('/access', { before: connectBus })
    ;({ app } = opened)
    const { storage, fetch } = opened.pod
    await vi.waitFor(() => expect(text()).toContain('bus.example'), patience)
    expect(await accessibilityProblems()).toEqual([])
    button('Retirer l’accès').click()
    await vi.waitFor(() => expect(text()).toContain('ne pourra plus'), patience)
    button('Retirer').click()
    const allowed = async () => {
      const { resources } = await viewOf(`${storage}selfdata/`, { fetch, storage })
      return JSON.stringify(resources).includes(service)
    }
    await vi.waitFor(async () => expect(await allowed()).toBe(false), patience)
    await vi.waitFor(() => expect(button(/^\s*Annuler\s*$/u)).toBeTruthy(), patience)
    button(/^\s*Annuler\s*$/u).click()
    await vi.waitFor(async () => expect(await allowed()).toBe(true), patience)
  })
})

describe('the texts', () => {
  it('have the same keys in both languages, none of them empty', () => {
    expect(messageKeys(en)).toEqual(messageKeys(fr))
    expect(JSON.stringify([fr, en])).not.toContain('""')
  })
})

describe('a page that is left while it still asks', () => {
  it('does not leave the next one waiting for ever', async () => {
    localStorage.setItem('selfdata.language', 'fr')
    const opened = await openApp('/', { before: connectBus })
    await opened.router.push('/access')
    await vi.waitFor(() => expect(text()).toContain('bus.example'), patience)
    opened.app.unmount()
  })
})
