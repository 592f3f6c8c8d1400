// Who has bills of water for half a year, and nothing else.
import { File } from 'node:buffer'
import type { MemoryStorage } from '@selfdata/pod'
import { importFiles } from '@selfdata/importers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { accessibilityProblems, button, choose, says, text } from '@selfdata/ui/testing'
import { isEnergyBatch, keepBatch } from './queries/keep-batch.ts'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  vi.useRealTimers()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

const water = `Date de début;Date de fin;Volume (m3);Type
14/10/2024;13/04/2025;54,6;Réel
14/04/2025;13/10/2025;61;Estimé
14/10/2025;13/04/2026;72,8;Réel`

const electricity = `Date de début;Date de fin;Consommation électricité (kWh)
10/03/2025;09/05/2025;400
10/05/2025;09/07/2025;300
10/03/2026;09/05/2026;440
10/05/2026;03/07/2026;275`

async function fillWith(content: string, { storage, webId, fetch }: MemoryStorage): Promise<void> {
  const options = { timeZone: 'Europe/Paris', agent: webId }
  const bytes = new TextEncoder().encode(content)
  const { batches } = await importFiles([{ name: 'releves.csv', bytes }], options)
  for (const batch of batches.filter(isEnergyBatch))
    await keepBatch(batch, { storage, ...options }, { fetch, now: () => new Date() })
}

async function open(path: string, content = water) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-07T09:00:00Z') })
  ;({ app } = await openApp(path, {
    fill: (pod) => fillWith(content, pod),
  }))
}

const bars = () =>
  [...document.querySelectorAll('[role=toolbar] button')].map(
    (bar) => bar.querySelector('.sr-only')?.textContent ?? '',
  )

describe('bills of half a year', () => {
  it('are the first thing the overview tells, by the day beside last year', async () => {
    await open('/')
    await says('Dernière facture')
    expect(text()).toContain('du 14 octobre 2025 au 13 avril 2026')
    expect(text()).toMatch(/72,8\s*m³/u)
    expect(text()).toMatch(/400\s*l par jour en moyenne, sur 182 jours/u)
    expect(text()).toMatch(/\+33\s*% par rapport à la même saison un an plus tôt, par jour/u)
  })

  it('are bars as wide as their time, and a year says what it estimates', async () => {
    await open('/water/year/2025')
    await says('Vos factures et relevés')
    expect(bars()).toHaveLength(3)
    expect(bars()[0]).toMatch(
      /Facture ou relevé du 14 octobre 2024 au 13 avril 2025, 54,6.m³: 300/u,
    )
    // 103 days of 300 litres, 61 cubic metres, 79 days of 400.
    expect(text()).toMatch(/124\s*m³/u)
    expect(text()).toMatch(/Dont environ 62,5\s*m³ estimés au prorata des jours/u)
    expect(text()).toContain('Une estimation du fournisseur')
    expect(text()).not.toContain('Ce qui manque')
    expect(text()).not.toContain('Sans données')
  })

  it('say of a month that nobody measured it, and give it no figure', async () => {
    await open('/water/month/2025-12')
    await says('Une facture compte ces jours avec d’autres')
    expect(text()).toContain('Du 14 octobre 2025 au 13 avril 2026')
    expect(bars()).toHaveLength(0)
  })

  it('cost something in the last twelve months, beside the months of the chart', async () => {
    await open('/cost')
    await says('de factures qui couvrent plusieurs mois')
    expect(text()).toMatch(/Dont \d+\s*€ de factures/u)
  })

  it('are in the letter of a month with their own time, and the month has no figure', async () => {
    await open('/letter/2026-02')
    await says('Votre lettre, février 2026')
    expect(text()).toMatch(
      /du 14 octobre 2025 au 13 avril 2026 : 72,8\s*m³, soit 400\s*l par jour/u,
    )
    expect(text()).toMatch(/Par jour, c’est 33\s*% de plus que la même saison un an plus tôt/u)
    expect(text()).toContain('Personne n’a mesuré février 2026 à part')
    expect(text()).not.toContain('votre logement a coûté')
  })

  it('make the letter that of the month of the last bill, where nothing else is known', async () => {
    await open('/letter')
    await says('Votre lettre, avril 2026')
    expect(text()).toContain('Personne n’a mesuré avril 2026 à part')
  })

  it('are in the household: in the total, and in no month of the chart', async () => {
    await open('/household')
    await says('Consommation par mois et par logement')
    // 74 days of 333 litres since August, 182 of 400.
    await says('de factures sur plusieurs mois, hors du graphique')
    expect(text()).toMatch(/dont environ 97,5\s*m³ de factures/u)
    choose('Gaz')
    await says('Aucun relevé n’est connu dans ces pods : gaz.')
  })
})

describe('bills of electricity over two months', () => {
  it('are priced otherwise with a range, since nobody knows their hours', async () => {
    await open('/cost', electricity)
    await says('La même année avec un autre prix')
    // August to July: two bills of 2026 whole; of the one before only the days from 1 August.
    expect(text()).toContain('Votre électricité de 116 jours dont seules des factures')
    expect(text()).not.toContain('heure par heure')
    const row = [...document.querySelectorAll('tr')].find((one) =>
      one.textContent?.includes('heures creuses'),
    )
    expect(row?.textContent).toMatch(/\d+\s*€ et \d+\s*€/u)
  })

  it('are not held against months of a group, and it is said why', async () => {
    await open('/electricity', electricity)
    await says('À côté du groupe publié')
    await says('Vos factures couvrent plusieurs mois, et le groupe est publié mois par mois')
    expect(text()).not.toContain('Dites si vous habitez une maison')
  })
})

it('water that no home uses is asked about before it is kept, and taken in the other unit', async () => {
  await open('/import')
  await says('Importer vos fichiers')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  const rows = [310, 295, 402].map((value, day) => `0${day + 1}/03/2026;${value}`)
  const file = new File([['Date;Volume (m3)', ...rows].join('\n')], 'eau.csv')
  Object.defineProperty(input, 'files', { value: [file] })
  input.dispatchEvent(new Event('change'))
  await says('310 m³ par jour : est-ce possible ?')
  expect(text()).toContain('Rien n’est gardé avant votre réponse')
  expect(text()).not.toContain('Importation terminée')
  button('L’autre unité : 310 l par jour').click()
  await says('3 nouveaux relevés dans votre pod')
  expect(text()).not.toContain('est-ce possible')
})
