import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signIn, startTerritory } from '@selfdata/lab'
import type { Inhabitant, Territory } from '@selfdata/lab'
import { readCatalog, readCorrections } from '@selfdata/pod'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { signInTo } from './sign-in.ts'

let territory: Territory
let folder: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(join(tmpdir(), 'selfdata-offline-'))
  territory = await startTerritory({
    folder,
    passwordRounds: 1,
    people: ['ines'],
    apps: ['mobility'],
    ports: { solid: 0, city: 0, mobility: 0 },
  })
})
test.afterAll(async () => {
  await territory?.stop()
  await rm(folder, { recursive: true, force: true })
})

test.use({ actionTimeout: 20_000 })

const bars = (page: Page) => page.locator('figure [role=toolbar] button')

test('a year stays readable without network, and what is corrected arrives later', async ({
  page,
  context,
}) => {
  const [ines] = territory.people
  if (!ines) throw new Error('Nobody lives here')
  const app = territory.apps['mobility']!

  await test.step('keep a copy', async () => {
    await signInTo(page, app, ines)
    await expect(bars(page)).toHaveCount(12)
    await page.getByRole('button', { name: /Compte de/u }).click()
    await page.getByRole('link', { name: 'Cet appareil et la copie' }).click()
    await page.getByRole('button', { name: 'Garder une copie ici' }).click()
    await expect(page.getByText(/\d+ documents, environ .* Comparée à votre pod/u)).toBeVisible()
    await expect(page.getByText('L’application s’ouvre aussi sans réseau.')).toBeVisible()
  })

  await test.step('nothing in it can be read without its key', async () => {
    const blocks = await page.evaluate(readBlocks)
    expect(blocks.count).toBeGreaterThan(10)
    expect(blocks.text).not.toMatch(/selfdata|mobility|w3id\.org|http/u)
  })

  await context.setOffline(true)
  await test.step('the year opens without network', async () => {
    await page.goto(app)
    await expect(bars(page)).toHaveCount(12)
    await expect(page.getByText(/Hors ligne\. Vous voyez la copie/u)).toBeVisible()
  })

  await test.step('a correction waits', async () => {
    await page.goto(new URL('trips', app).href)
    await page.locator('main li a[href*="/trips/"]').first().click()
    await page.getByRole('button', { name: 'Corriger le mode' }).first().click()
    await page.getByRole('radio', { name: 'Vélo', exact: true }).check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText(/La source disait/u).first()).toBeVisible()
    await expect(page.getByText('1 modification attend d’être envoyée.')).toBeVisible()
    await page.reload()
    await expect(page.getByText(/La source disait/u).first()).toBeVisible()
    expect(await corrected(ines)).toEqual([])
  })

  await context.setOffline(false)
  await test.step('it arrives when the network is back', async () => {
    await expect.poll(() => corrected(ines), { timeout: 60_000 }).toEqual(['bicycle'])
    await expect(page.getByText(/attend d’être envoyée/u)).toHaveCount(0)
    await expect(page.getByText(/La source disait/u).first()).toBeVisible()
  })

  await test.step('signing out erases the copy', async () => {
    await page.getByRole('button', { name: /Compte de/u }).click()
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await expect(page.getByText(/Vos trajets, à livre ouvert/u)).toBeVisible()
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      keys: Object.keys(localStorage),
    }))
    expect(left.databases).toEqual([])
    expect(left.keys).not.toContain('selfdata.copy')
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText(/Vos trajets, à livre ouvert/u)).toBeVisible()
    await expect(bars(page)).toHaveCount(0)
  })
})

test('a question is answered in the page itself, and asks before it reads every trip', async ({
  page,
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
