// A file of jsdom cannot be streamed, one of Node can.
import { File } from 'node:buffer'
import { useQueryCache } from '@pinia/colada'
import { afterEach, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { exportEnergy } from './queries/export.ts'
import { changeHome, homeUrl, readHome } from './queries/home.ts'
import { keepBatch } from './queries/keep-batch.ts'
import { accessibilityProblems, button, choose, patience, says, text } from '@selfdata/ui/testing'
import { eng } from '@selfdata/vocab'
import { openApp } from './testing/open-app.ts'
import { fillTryOut } from './try-out/fill.ts'
import { dayIn, daysUntil } from './try-out/invented.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

function give(files: File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: files, configurable: true })
  input.dispatchEvent(new Event('change'))
}

function type(label: RegExp, value: string): void {
  const found = [...document.querySelectorAll('label')].find((one) =>
    label.test(one.textContent ?? ''),
  )
  const input = found?.htmlFor ? document.getElementById(found.htmlFor) : null
  if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement))
    throw new Error(`No field ${label.source}`)
  input.value = value
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input'))
}

const half = (hour: number, watts: number) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `2026-10-05T${two(Math.floor(hour))}:${hour % 1 ? '30' : '00'}:00+02:00;${watts}`
}
const rows = Array.from({ length: 47 }, (_, index) => half((index + 1) / 2, 400))
const curve = `Horodate;Valeur\n${rows.join('\n')}\n2026-10-06T00:00:00+02:00;400\n`

it('imports, keeps nothing twice, and exports what can be imported again', async () => {
  const opened = await openApp('/import', { fill: async () => {} })
  ;({ app } = opened)
  await says('Quels fichiers')
  give([new File([curve], 'courbe.csv'), new File(['?'], 'x.txt')])
  await says('Importation terminée')
  expect(text()).toContain('1 nouveau relevé dans votre pod.')
  const { storage, fetch } = opened.pod()
  const table = await exportEnergy({ storage, format: 'csv' }, { fetch })
  const turtle = await exportEnergy({ storage, format: 'turtle' }, { fetch })
  expect(table.split('\r\n')).toHaveLength(50)
  button('Importer d’autres fichiers').click()
  await says('Quels fichiers')
  give([new File([curve], 'a.csv'), new File([table], 'b.csv'), new File([turtle], 'c.ttl')])
  await says('1 y était déjà.')
  expect(await exportEnergy({ storage, format: 'turtle' }, { fetch })).toBe(turtle)
})

it('asks what the columns of an unknown table are, and then imports it', async () => {
  const opened = await openApp('/import', { fill: async () => {} })
  ;({ app } = opened)
  await says('Quels fichiers')
  const odd =
    'Période;Zone;Relève compteur 1\n01/10/2026;A;512,250\n02/10/2026;A;512,481\n03/10/2026;A;512,600\n'
  give([new File([odd], 'regie.csv')])
  await says('« regie.csv » est-il un relevé d’eau ?')
  button('Importer ainsi').click()
  await says('Importation terminée')
  expect(text()).toContain('5 nouveaux relevés dans votre pod.')
})

it('computes the whole past anew when a price is entered, and keeps it in the pod', async () => {
  const opened = await openApp('/cost')
  ;({ app } = opened)
  await says('Vos prix')
  const before = /(\d[\d\s]*) € en douze mois/u.exec(text())![1]
  button('Ajouter un prix').click()
  await says('Tout est sur votre facture')
  type(/Valable à partir du/u, '2020-01-01')
  type(/Euros par kilowattheure/u, '1,00')
  button('Enregistrer').click()
  await says('Prix enregistré')
  await says('depuis le 1 janvier 2020')
  const after = /(\d[\d\s]*) € en douze mois/u.exec(text())![1]
  expect(Number(after!.replaceAll(/\s/gu, ''))).toBeGreaterThan(
    Number(before!.replaceAll(/\s/gu, '')) + 1000,
  )
  const { storage, fetch } = opened.pod()
  const { contracts } = await readHome(storage, { fetch })
  expect(contracts).toMatchObject([
    { startDate: '2020-01-01', priceBand: [{ priceInEurosPerKilowattHour: 1 }] },
  ])
})

it('does not take a price that is none', async () => {
  ;({ app } = await openApp('/cost'))
  await says('Vos prix')
  button('Ajouter un prix').click()
  await says('Tout est sur votre facture')
  type(/Euros par kilowattheure/u, 'cher')
  button('Enregistrer').click()
  await says('Indiquez un prix')
  expect(document.querySelector('[role=dialog] [role=alert]')).toBeTruthy()
})

it('begins an action, notes it in the pod, and measures one begun before', async () => {
  const opened = await openApp('/act')
  ;({ app } = opened)
  await says('Vous consommez')
  expect(text()).toContain('ni classement, ni comparaison')
  expect(text()).toMatch(/La différence de froid entre les deux périodes est retirée/u)
  const leak = [...document.querySelectorAll('li')].find((one) =>
    one.textContent?.includes('Réparer la fuite'),
  )!
  leak.querySelector('button')!.click()
  await says('Noté dans votre pod')
  const { storage, fetch } = opened.pod()
  const { actions } = await readHome(storage, { fetch })
  expect(actions.map(({ gesture }) => gesture)).toContain('repair-leak')
  await says('Trop tôt pour le dire')
})

it('does not compare without knowing the home, and compares once it does', async () => {
  const opened = await openApp('/home')
  ;({ app } = opened)
  await says('Comment est votre logement')
  type(/Surface/u, '120')
  type(/Chauffage/u, 'heat-pump')
  button('Enregistrer').click()
  const { storage, fetch } = opened.pod()
  await vi.waitFor(
    async () =>
      expect((await readHome(storage, { fetch })).profiles).toMatchObject([
        { floorAreaInSquareMetres: 120, heating: 'heat-pump' },
      ]),
    patience,
  )
})

it('takes a contract with days in colours, and says what each colour costs', async () => {
  const opened = await openApp('/cost')
  ;({ app } = opened)
  await says('Vos prix')
  button('Ajouter un prix').click()
  await says('Tout est sur votre facture')
  type(/Comment le prix est fait/u, 'tempo')
  await says('Rouge, heures pleines')
  expect(text()).toContain('de 6 h à 6 h le lendemain')
  button('Partir du tarif publié en 2024').click()
  type(/Valable à partir du/u, '2020-01-01')
  button('Enregistrer').click()
  await says('Prix enregistré')
  const { storage, fetch } = opened.pod()
  const { contracts } = await readHome(storage, { fetch })
  expect(contracts[0]).toMatchObject({ tariffOption: 'tempo', startDate: '2020-01-01' })
  expect(contracts[0]!.priceBand.map(({ dayColour, hours }) => [dayColour, hours])).toEqual([
    ['blue', '22:00-06:00'],
    ['blue', undefined],
    ['white', '22:00-06:00'],
    ['white', undefined],
    ['red', '22:00-06:00'],
    ['red', undefined],
  ])
  await opened.router.push('/electricity/week')
  await says('D’où vient ce coût')
  await says('Bleu, heures creuses')
})

it('shows two homes of two suppliers apart, and puts them together when told so', async () => {
  const opened = await openApp('/', {
    fill: async (pod) => {
      await fillTryOut(pod)
      await keepBatch(
        { stream: 'daily', source: 'electricite-demo', records: [...otherHome()] },
        { storage: pod.storage, agent: pod.webId, timeZone: 'Europe/Paris' },
        { fetch: pod.fetch, now: () => new Date() },
      )
    },
  })
  ;({ app } = opened)
  await says('Logement 2')
  expect(text()).toContain('Gaz')
  choose('Logement 2')
  await vi.waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(1), patience)
  await opened.router.push('/home')
  await says('montrés séparément, jamais additionnés')
  type(/Électricité, electricite-demo/u, '0')
  await says('Tous ces compteurs sont du même logement')
  const { storage, fetch } = opened.pod()
  const [profile] = (await readHome(storage, { fetch })).profiles
  expect(profile!.meterPoint).toContain('electricity/electricite-demo')
  expect(profile!.meterPoint).toContain('gas/grdf')
})

/** Sixty days of a home that uses ten times as much. */
function* otherHome() {
  for (const date of daysUntil(new Date(), 60)) {
    const { startTime, endTime } = dayIn('Europe/Paris')(date)
    yield {
      id: `selfdata/energy/daily/electricite-demo/${date.slice(0, 4)}.ttl#${date}`,
      startTime,
      endTime,
      resource: 'electricity' as const,
      observedProperty: eng.activeEnergy,
      energyInWattHours: 60_000,
      period: 'day' as const,
      quality: 'measured' as const,
    }
  }
}

it('keeps what is being typed about the home when another device saved meanwhile, and says so', async () => {
  const opened = await openApp('/home')
  ;({ app } = opened)
  await says('Votre logement')
  const field = (label: string) => {
    const found = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.includes(label),
    )
    return document.querySelector<HTMLInputElement>(`[id="${found!.htmlFor}"]`)!
  }
  await expect.poll(() => field('Surface').value).toBe('68')
  type(/Surface/u, '70')
  const { storage, fetch } = opened.pod()
  async function elsewhere(floorAreaInSquareMetres: number, occupants: number): Promise<void> {
    const { profiles } = await readHome(storage, { fetch })
    const record = { ...profiles[0]!, floorAreaInSquareMetres, occupants }
    expect(record.id).toContain(homeUrl(storage))
    await changeHome(storage, { kind: 'HomeProfile', record }, { fetch })
    await app.runWithContext(() => useQueryCache().invalidateQueries({ key: ['home'] }))
  }
  await elsewhere(68, 4)
  await expect.poll(() => field('Personnes').value).toBe('4')
  expect(field('Surface').value).toBe('70')
  expect(text()).not.toContain('Changé ailleurs entre-temps')
  await elsewhere(90, 4)
  await says('Changé ailleurs entre-temps')
  expect(field('Surface').value).toBe('70')
  button('Prendre plutôt ce qui est enregistré').click()
  await expect.poll(() => field('Surface').value).toBe('90')
  expect(text()).not.toContain('Changé ailleurs entre-temps')
})
