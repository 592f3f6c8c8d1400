import { join } from 'node:path'
import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { mobilityService, signIn } from '@selfdata/lab'
import type { Territory } from '@selfdata/lab'
import { getDocument, ifThere, readCatalog } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { decode, manifestOf, readManifest } from '@selfdata/records'
import { signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'

test.use({ people: ['sacha'] })

const validations = { stream: 'validations', source: mobilityService } as const

test('a city writes, a citizen sees, corrects, grants and withdraws', async ({
  page,
  territory,
}) => {
  const [sacha] = territory.people
  if (!sacha?.code) throw new Error('Nobody here has a letter with a code')
  const owner = (await signIn(sacha)).fetch
  const { home, mobility } = territory.apps

  await test.step('sign in and set up', async () => {
    await signInTo(page, home!, sacha)
    await expect(page.getByRole('heading', { level: 1, name: /Bonjour Sacha/u })).toBeVisible()
    await page.getByRole('link', { name: 'Voir et préparer' }).click()
    await page.getByRole('button', { name: 'Tout mettre en place' }).click()
    await expect(page.getByText('Tout est en place')).toBeVisible()
  })

  await test.step('connect the network with the code from the letter', async () => {
    await page.getByRole('link', { name: 'Relier un service' }).first().click()
    await page
      .getByRole('button', { name: /Relier un service/u })
      .first()
      .click()
    await page.getByLabel(/Code reçu/u).fill('0000-0000-0000')
    await page.getByRole('button', { name: 'Vérifier le code' }).click()
    await expect(page.getByText(/n’est pas reconnu/u)).toBeVisible()
    await page.getByLabel(/Code reçu/u).fill(sacha.code!)
    await page.getByRole('button', { name: 'Vérifier le code' }).click()
    await expect(page.getByText(/voir quoi que ce soit d’autre/u)).toBeVisible()
    await page.getByRole('button', { name: 'Accepter et relier' }).click()
    await expect(page.getByText('C’est relié')).toBeVisible()
  })

  await test.step('the network delivers', async () => {
    await deliver(territory)
    await expect
      .poll(() => countRecords(sacha.storage, owner), { timeout: 60_000 })
      .toBeGreaterThan(10)
  })
  const delivered = await countRecords(sacha.storage, owner)

  await test.step('see the trips', async () => {
    await signInTo(page, mobility!, sacha)
    await expect(page.locator('figure [role=toolbar] button').first()).toBeVisible()
    await page.getByRole('link', { name: 'Voir les trajets du mois' }).click()
    await expect(page.locator('main li a').first()).toBeVisible()
  })

  await test.step('import a file of one’s own', async () => {
    await page.getByRole('link', { name: 'Importer' }).first().click()
    const files = await readdir(sacha.files)
    expect(files.length).toBeGreaterThan(0)
    await page
      .locator('input[type=file]')
      .setInputFiles(files.map((name) => join(sacha.files, name)))
    await expect(page.getByText('Importation terminée')).toBeVisible({ timeout: 90_000 })
    const { series } = await readCatalog(sacha.storage, { fetch: owner })
    expect(series.map(({ stream }) => stream)).toEqual(
      expect.arrayContaining(['trips', 'validations']),
    )
  })

  const corrected = await test.step('correct a mode', async () => {
    await page.goto(await monthWithRide(page, mobility!))
    await page.locator(`main li a[href*="/${mobilityService}/"]`).first().click()
    await correctTo(page, 'Tramway')
    await expect(page.getByText(/La source disait/u)).toBeVisible()
    return page.url()
  })
  // The page shows it before the pod has it.
  await expect.poll(() => countCorrections(sacha.storage, owner)).toBe(1)

  await test.step('deliver again: the correction stands, nothing doubled', async () => {
    await deliver(territory)
    expect(await countRecords(sacha.storage, owner)).toBe(delivered)
    expect(await countCorrections(sacha.storage, owner)).toBe(1)
    await signInTo(page, mobility!, sacha)
    await page.goto(corrected)
    await expect(page.getByRole('heading', { level: 3, name: /Tramway/u })).toBeVisible()
  })

  await test.step('withdraw', async () => {
    expect((await serviceReads(territory, sacha.storage)).status).toBe(200)
    await page.goto(home!)
    await signInTo(page, home!, sacha)
    await page.getByRole('link', { name: 'Qui voit quoi' }).first().click()
    await page.getByRole('button', { name: 'Retirer l’accès' }).first().click()
    await expect(page.getByText(/ne pourra plus/u).first()).toBeVisible()
    await page.getByRole('button', { name: 'Retirer', exact: true }).click()
    await expect(page.getByText(/est retiré/u).first()).toBeVisible()
    expect((await serviceReads(territory, sacha.storage)).status).toBe(403)
  })

  await test.step('the next delivery is refused by the pod and reported as withdrawn', async () => {
    const { deliveries } = await deliver(territory)
    expect(deliveries.withdrawn).toBeGreaterThan(0)
    expect(deliveries.delivered).toBe(0)
    expect(Object.values(deliveries.waiting).every((count) => count === 0)).toBe(true)
    expect(await countRecords(sacha.storage, owner)).toBe(delivered)
  })
})

interface Progress {
  deliveries: { waiting: Record<string, number>; delivered: number; withdrawn: number }
}

/** Runs `selfdata deliver` on the network's export, as its back office would; each time anew. */
async function deliver({ exports, run }: Territory): Promise<Progress> {
  const name = (await readdir(exports)).find((file) => file.startsWith('validations'))
  const file = join(exports, name!)
  return JSON.parse(await run(['deliver', file, '--service', mobilityService, '--again', '--json']))
}

/** What the pod holds, read as its owner: every record the network delivered, counted in the documents. */
async function countRecords(storage: string, fetch: Fetch): Promise<number> {
  const base = storage + manifestOf(validations)
  const manifest = await ifThere(getDocument(base, { fetch }))
  const { documents } = readManifest(manifest?.quads ?? [], { base })
  const read = await Promise.all(documents.map(({ document }) => getDocument(document, { fetch })))
  return decode(
    'Validation',
    read.flatMap(({ quads }) => quads),
  ).records.length
}

async function countCorrections(storage: string, fetch: Fetch): Promise<number> {
  const { corrections } = await readCatalog(storage, { fetch })
  const read = await Promise.all(corrections.map(({ url }) => getDocument(url, { fetch })))
  return decode(
    'Correction',
    read.flatMap(({ quads }) => quads),
  ).records.length
}

/** The network's own container, asked for as the network. */
async function serviceReads({ service }: Territory, storage: string): Promise<Response> {
  const { fetch } = await signIn(service)
  return fetch(storage + manifestOf(validations))
}

/** The address of the latest month with a ride of the network. */
async function monthWithRide(page: Page, app: string): Promise<string> {
  await page.goto(app)
  await page.locator('figure [role=toolbar] button').first().waitFor()
  await page.getByRole('link', { name: 'Voir les trajets du mois' }).click()
  await page.locator(`main li a[href*="/${mobilityService}/"]`).first().waitFor()
  return page.url()
}

async function correctTo(page: Page, mode: string): Promise<void> {
  await page.getByRole('button', { name: 'Corriger l’étape' }).first().click()
  await page.getByRole('radio', { name: mode, exact: true }).check()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
}
