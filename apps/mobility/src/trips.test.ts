import { monthAfter } from '@selfdata/insights'
import { readCorrections } from '@selfdata/pod'
import { localMonth } from '@selfdata/records'
import { accessibilityProblems, button, choose, patience, says, text } from '@selfdata/ui/testing'
import { afterEach, describe, expect, it } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
const month = monthAfter(localMonth(new Date().toISOString(), 'Europe/Paris'), -1)
const rows = () => [...document.querySelectorAll<HTMLElement>('main section li a')]
const rowOf = (words: string) => rows().find((row) => row.textContent?.includes(words))!

describe('the trips of a month', () => {
  it('stand under their days, latest first', async () => {
    ;({ app } = await openApp(`/trips/${month}`))
    await says('Tous les modes')
    const days = [...document.querySelectorAll('main section h2')].map((one) => one.textContent)
    expect(days.length).toBeGreaterThan(20)
    const numbers = days.map((day) => Number(/\d+/u.exec(day ?? '')?.[0]))
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
  })

  it('can be narrowed to one mode, and the figures follow', async () => {
    ;({ app } = await openApp(`/trips/${month}`))
    await says('Tous les modes')
    const all = rows().length
    choose('Bus et car')
    await expect.poll(() => rows().length, patience).toBeLessThan(all)
    expect(rows().every((row) => row.textContent?.includes('Bus'))).toBe(true)
    expect(text()).toContain(`Trajets${rows().length}`)
  })

  it('say when a month has none, and which source could not be read', async () => {
    const answer = (request: Request) =>
      request.url.includes('validations/bus/index')
        ? new Response(null, { status: 403 })
        : undefined
    ;({ app } = await openApp(`/trips/${month}`, { answer }))
    await says('Une partie des données manque')
    expect(rows().length).toBeGreaterThan(5)
    app.unmount()
    ;({ app } = await openApp('/trips/2019-01'))
    await says('Rien n’a été reçu ni importé')
  })
})

describe('one trip', () => {
  const openBus = async () => {
    const opened = await openApp(`/trips/${month}`)
    ;({ app } = opened)
    await says('Tous les modes')
    rowOf('ligne 3').click()
    await says('Étapes')
    return opened
  }

  it('shows line and stops, and says that the network only estimates', async () => {
    await openBus()
    expect(text()).toMatch(/(Place de Verdun|Les Minimes)/u)
    expect(text()).toContain('estimés par le réseau')
  })

  it('takes a correction, keeps it in the pod beside the source, and takes it back', async () => {
    const { pod } = await openBus()
    const { storage, fetch } = pod()
    const place = { storage, source: 'bus', year: Number(month.slice(0, 4)) }
    button('Corriger l’étape').click()
    await says('Comment avez-vous fait cette étape')
    choose('Vélo')
    button('Enregistrer').click()
    await says('La source disait : Bus.')
    expect((await readCorrections(place, { fetch })).map(({ mode }) => mode)).toEqual(['bicycle'])
    button('Revenir à la source').click()
    await says('La correction est annulée.')
    expect(await readCorrections(place, { fetch })).toEqual([])
    expect(text()).not.toContain('La source disait')
  })

  it('keeps what was there when the pod refuses the correction', async () => {
    const opened = await openApp(`/trips/${month}`, {
      answer: ({ method }) =>
        method === 'GET' || method === 'HEAD' ? undefined : new Response(null, { status: 403 }),
    })
    ;({ app } = opened)
    await says('Tous les modes')
    rowOf('ligne 3').click()
    await says('Étapes')
    button('Corriger l’étape').click()
    await says('Comment avez-vous fait cette étape')
    choose('Vélo')
    button('Enregistrer').click()
    await says('n’autorise pas cette application')
    expect(text()).not.toContain('La source disait')
  })

  it('that is gone says so, and leads back', async () => {
    ;({ app } = await openApp(`/trips/${month}/bus/nothing`))
    await says('Ce trajet n’est plus là')
    expect(button('Tous les trajets du mois').getAttribute('href')).toBe(`/trips/${month}`)
  })
})
