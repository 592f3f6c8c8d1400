// Who has bills of water for half a year, and nothing else.
import { File } from 'node:buffer'
import type { MemoryStorage } from '@selfdata/pod'
import { importFiles } from '@selfdata/importers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { accessibilityProblems, button, says, text } from '@selfdata/ui/testing'
import { isEnergyBatch, keepBatch } from './queries/keep-batch.ts'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  vi.useRealTimers()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

const content = `Date de début;Date de fin;Volume (m3);Type
14/10/2024;13/04/2025;54,6;Réel
14/04/2025;13/10/2025;61;Estimé
14/10/2025;13/04/2026;72,8;Réel`

async function fill({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const options = { timeZone: 'Europe/Paris', agent: webId }
  const bytes = new TextEncoder().encode(content)
  const { batches } = await importFiles([{ name: 'eau.csv', bytes }], options)
  for (const batch of batches.filter(isEnergyBatch))
    await keepBatch(batch, { storage, ...options }, { fetch, now: () => new Date() })
}

async function open(path: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-07T09:00:00Z') })
  ;({ app } = await openApp(path, { fill }))
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
