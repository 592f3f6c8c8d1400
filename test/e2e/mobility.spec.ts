import { signIn } from '@selfdata/lab'
import type { Inhabitant } from '@selfdata/lab'
import { readCatalog, readCorrections, readMonth, readOwnRecords } from '@selfdata/pod'
import { travelSettingsDocument } from '@selfdata/records'
import type { Trip } from '@selfdata/vocab'
import type { Page } from '@playwright/test'
import { coachCo2File } from './coach-co2-file.ts'
import { signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'
import { newerMark, twoVersionsOf } from './two-versions.ts'

test.use({ people: ['ines'], apps: ['mobility'], actionTimeout: 60_000 })

const bars = (page: Page) => page.locator('figure [role=toolbar] button')

test('trips come in, are corrected without network, and become a certificate', async ({
  page,
  context,
  territory,
}) => {
  const [ines] = territory.people
  if (!ines) throw new Error('Nobody lives here')
  const app = territory.apps['mobility']!
  const tripPage = await test.step('import what another app knew', async () => {
    await signInTo(page, app, ines)
    await page.goto(new URL('import', app).href)
    await page.locator('input[type=file]').setInputFiles({
      name: 'trips.csv',
      mimeType: 'text/csv',
      // A bicycle, wrongly taken for a car.
      buffer: Buffer.from(coachCo2File([{ day: dayOf(yesterday()), mode: 'CAR' }])),
    })
    await expect(page.getByText('1 nouveau trajet dans votre pod.')).toBeVisible({
      timeout: 90_000,
    })
    const [trip] = await imported(ines)
    expect(trip).toMatchObject({ purpose: 'work', hasLeg: [{ mode: 'car' }] })
    await page.goto(new URL(`trips/${trip!.startTime.slice(0, 7)}`, app).href)
    await page.locator(`main li a[href*="/openpath/"]`).first().click()
    await expect(page.getByRole('button', { name: 'Corriger l’étape' })).toBeVisible()
    return page.url()
  })

  await test.step('keep a copy, of which nothing can be read without its key', async () => {
    await page.getByRole('button', { name: /Compte de/u }).click()
    await page.getByRole('link', { name: 'Cet appareil et la copie' }).click()
    await page.getByRole('button', { name: 'Garder une copie ici' }).click()
    await expect(page.getByText(/\d+ documents, environ .* Comparée à votre pod/u)).toBeVisible()
    await expect(page.getByText('L’application s’ouvre aussi sans réseau.')).toBeVisible()
    const blocks = await page.evaluate(readBlocks)
    expect(blocks.count).toBeGreaterThan(10)
    expect(blocks.text).not.toMatch(/selfdata|mobility|w3id\.org|http/u)
  })

  await context.setOffline(true)
  await test.step('the year opens without network, and a correction waits', async () => {
    await page.goto(app)
    await expect(bars(page)).toHaveCount(12)
    await expect(page.getByText(/Hors ligne\. Vous voyez la copie/u)).toBeVisible()
    await page.goto(tripPage)
    await page.getByRole('button', { name: 'Corriger l’étape' }).click()
    await page.getByRole('radio', { name: 'Vélo', exact: true }).check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText(/La source disait/u).first()).toBeVisible()
    await expect(page.getByText('1 modification attend d’être envoyée.')).toBeVisible()
    await page.reload()
    await expect(page.getByText(/La source disait/u).first()).toBeVisible()
    expect(await corrected(ines)).toEqual([])
  })

  await context.setOffline(false)
  await test.step('it arrives when the network is back, and counts as a day by bicycle', async () => {
    await expect.poll(() => corrected(ines), { timeout: 60_000 }).toEqual(['bicycle'])
    await expect(page.getByText(/attend d’être envoyée/u)).toHaveCount(0)
    // It may go again at once: what was just sent stays in the copy.
    await context.setOffline(true)
    await page.goto(new URL('goal', app).href)
    await page.getByText(String(yesterday().getFullYear()), { exact: true }).first().click()
    await expect(page.getByText(/^[1-9]\d* jours? à vélo/u)).toBeVisible()
    await expect(page.getByText(/n’a pas répondu/u)).toHaveCount(0)
  })
  await context.setOffline(false)

  const certificate = await test.step('it becomes a certificate for the employer', async () => {
    await page.getByLabel('Employeur').fill('Mairie de La Rochelle')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Télécharger l’attestation' }).click()
    await expect.poll(() => employer(ines)).toBe('Mairie de La Rochelle')
    return (await saved).path()
  })

  await test.step('signing out erases the copy', async () => {
    await page.getByRole('button', { name: /Compte de/u }).click()
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await expect(page.getByText(/Vos trajets, à livre ouvert/u)).toBeVisible()
    // The page is there at once; what was kept goes behind it.
    await expect(async () => {
      const left = await page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        keys: Object.keys(localStorage),
      }))
      expect(left.databases).toEqual([])
      expect(left.keys).not.toContain('selfdata.copy')
    }).toPass({ timeout: 60_000 })
    await context.setOffline(true)
    await page.goto(app)
    await expect(page.getByText(/Vos trajets, à livre ouvert/u)).toBeVisible()
    await expect(bars(page)).toHaveCount(0)
  })

  await test.step('the employer finds it whole, without an account and without network', async () => {
    await page.goto(new URL('verify', app).href)
    await page.locator('input[type=file]').setInputFiles(certificate)
    await expect(page.getByText('Mairie de La Rochelle')).toBeVisible()
  })
})

test('a question is answered in the page itself, and asks before it reads every trip', async ({
  page,
  territory,
}) => {
  const app = territory.apps['mobility']!
  await page.goto(app)
  await page.getByRole('button', { name: /données inventées/u }).click()
  await expect(bars(page)).toHaveCount(12)
  await page.goto(new URL('ask', app).href)
  await page.getByRole('button', { name: 'Combien de kilomètres par mode' }).click()
  await expect(page.getByText(/tirées de \d+ documents/u)).toBeVisible()
  await expect(page.locator('main').getByText('Vélo', { exact: true })).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger (CSV)' }).click()
  expect((await saved).suggestedFilename()).toBe('question.csv')

  await page.getByRole('button', { name: 'Quels ont été mes plus longs trajets' }).click()
  await expect(page.getByText(/Cette question lit \d+ documents/u)).toBeVisible()
  await page.getByRole('button', { name: 'Lire quand même' }).click()
  await expect(page.getByText(/10 lignes, tirées de/u)).toBeVisible()

  await page.getByText('Écrire sa propre question').click()
  await page.getByRole('textbox').fill('SELECT * { SERVICE <https://evil.example/> { ?s ?p ?o } }')
  await page.getByRole('button', { name: 'Demander' }).click()
  await expect(page.getByText(/ne peut interroger aucun autre site/u)).toBeVisible()
})

test('a newer version of the app waits until the person takes it', async ({ page, territory }) => {
  const app = await twoVersionsOf(territory.apps['mobility']!)
  const mark = page.locator(`meta[name="${newerMark}"]`)
  try {
    await page.goto(app.url)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    app.release()
    await page.reload()
    await expect(page.getByText('Une nouvelle version de l’application est prête.')).toBeVisible()
    await expect(mark).toHaveCount(0)
    await page.getByRole('button', { name: 'Recharger' }).click()
    await expect(mark).toHaveCount(1)
    await expect(page.getByText(/Vos trajets, à livre ouvert/u)).toBeVisible()
    await expect(page.getByText('Une nouvelle version')).toHaveCount(0)
  } finally {
    app.stop()
  }
})

function yesterday(): Date {
  return new Date(Date.now() - 86_400_000)
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** The trips that came out of the file, as the pod has them. */
async function imported(person: Inhabitant): Promise<Trip[]> {
  const { fetch } = await signIn(person)
  const { storage } = person
  const month = yesterday().toISOString().slice(0, 7)
  const place = { storage, stream: 'trips', source: 'openpath', month } as const
  return (await readMonth({ ...place, timeZone: 'Europe/Paris' }, { fetch })).records
}

/** The employer whom the person named, as the pod has it. */
async function employer(person: Inhabitant): Promise<string | undefined> {
  const { fetch } = await signIn(person)
  const place = { storage: person.storage, path: travelSettingsDocument }
  const [settings] = await readOwnRecords('TravelSettings', place, { fetch })
  return settings?.employer
}

/** Modes that the person has corrected, as the pod has them. */
async function corrected(person: Inhabitant): Promise<(string | undefined)[]> {
  const { fetch } = await signIn(person)
  const { storage } = person
  const { corrections } = await readCatalog(storage, { fetch })
  const read = await Promise.all(
    corrections.map(({ source, year }) => readCorrections({ storage, source, year }, { fetch })),
  )
  return read.flat().map(({ mode }) => mode)
}

/** Runs in the page: all that lies in its database, as text. */
async function readBlocks(): Promise<{ count: number; text: string }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('selfdata-copy')
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')))
  })
  const store = database.transaction('documents').objectStore('documents')
  const all = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.addEventListener('success', () => resolve(request.result))
    })
  const blocks = await all<{ data: ArrayBuffer }[]>(store.getAll())
  const names = await all(store.getAllKeys())
  database.close()
  const text = blocks.map(({ data }) => new TextDecoder('latin1').decode(data)).join('')
  return {
    count: blocks.length,
    text: `${names.map((name) => JSON.stringify(name)).join(' ')} ${text}`,
  }
}
