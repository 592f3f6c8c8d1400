import { monthAfter } from '@selfdata/insights'
import { accessibilityProblems, button, choose, says, text } from '@selfdata/ui/testing'
import { afterEach, describe, expect, it } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
const bars = () => [...document.querySelectorAll('[role=toolbar] button')]

describe('before signing in', () => {
  it('says what this is and offers to try it', async () => {
    ;({ app } = await openApp('/', { signedIn: false }))
    await says('Vos trajets, à livre ouvert')
    expect(button('Essayer avec des données inventées')).toBeTruthy()
    expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('vélo')
  })

  it('asks to sign in on a deep link, which stays', async () => {
    const opened = await openApp('/trips/2026-03', { signedIn: false })
    ;({ app } = opened)
    await says('Choisissez l’endroit où se trouve votre pod')
    expect(opened.router.currentRoute.value.path).toBe('/trips/2026-03')
  })
})

describe('the year', () => {
  it('shows twelve months by mode, as emissions or as distance', async () => {
    ;({ app } = await openApp('/'))
    await says('CO₂e par mois et par mode')
    expect(bars()).toHaveLength(12)
    expect(bars()[3]?.querySelector('.sr-only')?.textContent).toMatch(/Voiture [\d,]+\skg/u)
    choose('Distance')
    await says('Distance par mois et par mode')
    expect(bars()[3]?.querySelector('.sr-only')?.textContent).toMatch(/Voiture [\d,]+\skm/u)
  })

  it('explains a month, and compares it with the one before', async () => {
    ;({ app } = await openApp('/'))
    await says('par rapport au mois d’avant')
    expect(text()).toMatch(/Le total est entre .* et /u)
    expect(text()).toContain('ADEME')
    ;(bars().at(-1) as HTMLElement).click()
    await says('Le mois n’est pas fini.')
  })

  it('says how far each source reaches', async () => {
    ;({ app } = await openApp('/'))
    await says('D’où viennent ces trajets')
    expect(text()).toMatch(/Carte de bus \(inventée\)Déposés par un service de la villeJusqu’à/u)
  })

  it('is there after at most eight requests', async () => {
    const opened = await openApp('/')
    ;({ app } = opened)
    await says('CO₂e par mois et par mode')
    expect(opened.requests.length).toBeGreaterThan(3)
    expect(opened.requests.length).toBeLessThanOrEqual(8)
  })
})

describe('a year that cannot be drawn whole', () => {
  const refuse = (part: string, status: number) => (request: Request) =>
    request.url.includes(part) ? new Response(null, { status }) : undefined

  it('empty: says what to do next', async () => {
    ;({ app } = await openApp('/', { fill: async () => {} }))
    await says('Pas encore de trajets')
    expect(button('Importer mes fichiers').getAttribute('href')).toBe('/import')
  })

  it('refused: says so, and reads again when asked', async () => {
    let status = 403
    ;({ app } = await openApp('/', {
      answer: (request) => (status === 200 ? undefined : refuse('catalog', status)(request)),
    }))
    await says('Accès refusé')
    expect(bars()).toHaveLength(0)
    status = 200
    button('Réessayer').click()
    await says('CO₂e par mois et par mode')
    expect(bars()).toHaveLength(12)
  })

  it('a month that is refused: proposes nothing, rather than say that there is nothing', async () => {
    const month = monthAfter(new Date().toISOString().slice(0, 7), -1)
    ;({ app } = await openApp('/', { answer: refuse(`${month}.ttl`, 403) }))
    await says('Une partie des données manque')
    expect(text()).not.toContain('rien à proposer')
  })

  it('unreachable: the data have not moved', async () => {
    const answer = (request: Request) =>
      request.url.includes('catalog') ? Promise.reject(new TypeError('failed')) : undefined
    ;({ app } = await openApp('/', { answer }))
    await says('Le pod ne répond pas')
    expect(text()).toContain('Vos données n’ont pas bougé.')
  })

  it('partial: draws the rest and names the source that is missing', async () => {
    ;({ app } = await openApp('/', { answer: refuse('validations/bus/summary', 403) }))
    await says('Une partie des données manque')
    expect(text()).toContain('Carte de bus (inventée)')
    expect(bars()).toHaveLength(12)
    expect(text()).toContain('N’a pas pu être lu')
  })
})
