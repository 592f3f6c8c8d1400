import { messageKeys } from '@selfdata/ui'
import { accessibilityProblems, rests, says } from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App } from 'vue'
import en from './locales/en.json'
import fr from './locales/fr.json'
import { routes } from './routes.ts'
import { openApp, webId } from './testing/open-app.ts'
import { button, text } from './testing/page.ts'

let app: App | undefined
beforeEach(() => {
  localStorage.clear()
  localStorage.setItem('selfdata.language', 'fr')
})
afterEach(() => app?.unmount())

const problem = (status: number) => new Response('{}', { status })

describe('who is let in', () => {
  it('is told what this is before signing in', async () => {
    ;({ app } = await openApp('/', { signedIn: false }))
    await says('Suivre ce que la ville rend à ses habitants')
    expect(text()).toContain('Essayer avec des données inventées')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('is told what to do without a role, with the address to send', async () => {
    ;({ app } = await openApp('/dead-letters', { answer: () => problem(403) }))
    await says('Vous n’avez pas de rôle ici')
    expect(text()).toContain(webId)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('is told when the server does not answer, and may try again', async () => {
    let isDown = true
    const answer = () => (isDown ? problem(502) : undefined)
    ;({ app } = await openApp('/', { answer }))
    await says('Le serveur de la ville ne répond pas')
    expect(await accessibilityProblems()).toEqual([])
    isDown = false
    button('Réessayer').click()
    await says('habitants reliés')
  })

  it('is told when there is no city, or no service', async () => {
    ;({ app } = await openApp('/', { hasCity: false }))
    await says('Aucun serveur de la ville n’est configuré')
    app.unmount()
    const nothing = { id: 'new', mayAudit: false, services: [] }
    const answer = (path: string) => (path === 'me' ? Response.json(nothing) : undefined)
    ;({ app } = await openApp('/', { answer }))
    await says('Aucun service ne vous est confié')
    expect(await accessibilityProblems()).toEqual([])
  })
})

describe('every page', () => {
  const pages: [string, string][] = [
    ['/', 'Derniers lots'],
    ['/services', 'Liens retirés'],
    ['/freshness', 'depuis moins d’un jour'],
    ['/batches', 'retirés par les habitants'],
    ['/batches/00000001-0000-4000-8000-000000000000', 'Le numéro de client manque.'],
    ['/deliveries', '61 petits serveurs, sans leurs noms'],
    ['/dead-letters', '120 enregistrements pour 120 espaces'],
    ['/codes', 'encore valables'],
    ['/audit', 'a fait 2 000 codes pour Les Mouettes'],
  ]

  it('is in this list', () => {
    const others = routes.filter(({ path }) => !path.startsWith('/campaigns'))
    expect(pages).toHaveLength(others.length)
  })

  it.each(pages)('%s shows what it is for, rests, and axe finds nothing', async (path, words) => {
    ;({ app } = await openApp(path))
    await says(words.replace('2 000', '2\u202F000'))
    await rests()
    expect(await accessibilityProblems()).toEqual([])
  })

  it.each(pages.filter(([path]) => path !== '/'))('%s says when it is refused', async (path) => {
    const answer = (asked: string) => (asked === 'me' ? undefined : problem(403))
    ;({ app } = await openApp(path, { answer }))
    await says('Cela ne fait pas partie de votre rôle')
    expect(await accessibilityProblems()).toEqual([])
  })

  it.each([
    ['/batches', 'Aucun lot pour l’instant'],
    ['/deliveries', 'Personne n’est encore relié'],
    ['/dead-letters', 'Rien n’est mis de côté'],
    ['/codes', 'Aucun code n’a encore été fait.'],
    ['/audit', 'Personne n’a encore rien fait'],
  ])('%s says when there is nothing', async (path, words) => {
    const answer = (asked: string) => (asked === 'me' ? undefined : Response.json([]))
    ;({ app } = await openApp(path, { answer }))
    await says(words)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('of a batch that is gone says so', async () => {
    ;({ app } = await openApp('/batches/00000009-0000-4000-8000-000000000000'))
    await says('Ce lot n’existe pas, ou plus')
    expect(await accessibilityProblems()).toEqual([])
  })
})

describe('the texts', () => {
  it('have the same keys in both languages, none of them empty', () => {
    expect(messageKeys(en)).toEqual(messageKeys(fr))
    expect(JSON.stringify([fr, en])).not.toContain('""')
  })
})
