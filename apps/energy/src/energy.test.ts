import { afterEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { accessibilityProblems, button, says, text } from '@selfdata/ui/testing'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
const bars = () => [...document.querySelectorAll('[role=toolbar] button')]
const spoken = () => bars().map((bar) => bar.querySelector('.sr-only')?.textContent ?? '')

describe('before signing in', () => {
  it('says what this is and offers to try it', async () => {
    ;({ app } = await openApp('/', { signedIn: false }))
    await says('Votre logement, mois après mois')
    expect(button('Essayer avec des données inventées')).toBeTruthy()
  })
})

describe('the overview', () => {
  it('shows electricity, gas and water, each with euros and the year before', async () => {
    ;({ app } = await openApp('/'))
    await says('Prévision pour')
    for (const name of ['Électricité', 'Gaz', 'Eau']) expect(text()).toContain(name)
    expect(text()).toMatch(/Environ \d+/u)
    // The weather comes a moment later.
    await says('à météo égale')
  })

  it('compares December with the one before, in January too', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-07T09:00:00Z') })
    try {
      ;({ app } = await openApp('/'))
      await says('par rapport à l’an dernier')
      expect(text()).toContain('en décembre 2026')
    } finally {
      vi.useRealTimers()
    }
  })

  it('puts a leak first, says why it is one, and what it costs', async () => {
    ;({ app } = await openApp('/'))
    await says('De l’eau coule sans s’arrêter')
    expect(text()).toMatch(/il a coulé au moins 5 l\/h à chaque heure/u)
    expect(text()).toMatch(/Cela représente environ/u)
  })

  it('warns before the consent of the distributor runs out', async () => {
    ;({ app } = await openApp('/'))
    await says('L’accord donné à Enedis finit le')
    expect(text()).toContain('Renouvelez-le, sinon les relevés s’arrêtent')
  })

  it('reads summaries only, with one request for each source and year', async () => {
    const opened = await openApp('/')
    ;({ app } = opened)
    await says('Prévision pour')
    const asked = opened.requests.map(({ url }) => new URL(url).pathname)
    expect(asked.filter((path) => /\/20\d\d-\d\d(-\d+)?\.ttl$/u.test(path))).toEqual([])
    expect(asked.filter((path) => path.includes('/summary/'))).toHaveLength(10)
  })

  it('empty: says what to do next', async () => {
    ;({ app } = await openApp('/', { fill: async () => {} }))
    await says('Pas encore de relevés')
    expect(button('Importer mes fichiers').getAttribute('href')).toBe('/import')
  })

  it('partial: shows the rest and names the source that is missing', async () => {
    const answer = (request: Request) =>
      request.url.includes('daily/grdf/summary') ? new Response(null, { status: 403 }) : undefined
    ;({ app } = await openApp('/', { answer }))
    await says('Une partie des données manque')
    expect(text()).toContain('Consommation par jour ou par mois, GRDF')
    expect(text()).toContain('Électricité')
  })

  it('refused: says so', async () => {
    const answer = (request: Request) =>
      request.url.includes('catalog') ? new Response(null, { status: 403 }) : undefined
    ;({ app } = await openApp('/', { answer }))
    await says('Accès refusé')
    expect(bars()).toHaveLength(0)
  })
})

describe('one resource', () => {
  it('never draws a missing day as zero: it is hatched, read out and named', async () => {
    ;({ app } = await openApp('/electricity'))
    await says('Ce qui manque')
    expect(text()).toMatch(/4 jours sans données/u)
    expect(text()).toContain('Ce qui manque n’est jamais compté comme zéro')
    expect(spoken().every((words) => !words.includes(': 0 kWh'))).toBe(true)
  })

  it('goes from year to half hour, with arrows between the bars and a table', async () => {
    const opened = await openApp('/electricity/year')
    ;({ app } = opened)
    await says('Voir les chiffres en tableau')
    expect(bars()).toHaveLength(12)
    button('Jour').click()
    await says('00:00')
    expect(bars()).toHaveLength(48)
    const toolbar = document.querySelector('[role=toolbar]')!
    toolbar.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }))
    await says('00:00')
    expect(document.querySelectorAll('tbody tr')).toHaveLength(48)
  })

  it('tells standby, highest power and homes alike, each with its explanation', async () => {
    ;({ app } = await openApp('/electricity'))
    await says('Ce qui tourne en permanence')
    expect(text()).toContain('À côté de logements semblables')
    expect(text()).toContain('ni chauffage ni eau chaude')
    await says('par rapport à la moyenne du groupe')
    expect(text()).toContain('rien n’est envoyé')
    await says('Puissance la plus haute')
  })

  it('tells water by the day, whether a year or a week is open, and not of a day alone', async () => {
    ;({ app } = await openApp('/water/year'))
    await says('Par jour')
    // A home uses some hundred litres a day; a month of them would be told in cubic metres.
    expect(text()).toMatch(/Par jour\s*\d{2,3}\s*l/u)
    button('Semaine').click()
    await says('semaine du')
    await says('Par jour')
    expect(text()).toMatch(/Par jour\s*\d{2,3}\s*l/u)
    button('Jour').click()
    await says('00:00')
    expect(text()).not.toContain('Par jour')
  })

  it('says of a day whether such days usually come to as much', async () => {
    ;({ app } = await openApp('/electricity/day'))
    await says('la moyenne de ces jours sur quatre semaines')
    expect(bars().length).toBeGreaterThanOrEqual(46)
  })
})

describe('the letter of the month', () => {
  it('is written here, in sentences', async () => {
    ;({ app } = await openApp('/letter'))
    await says('Une seule chose à faire')
    expect(text()).toMatch(/Vous avez consommé .* (?:de moins|de plus|autant) que l’an dernier/u)
    expect(text()).toContain('écrite dans votre navigateur')
  })
})
