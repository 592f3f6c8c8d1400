import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { signIn } from '@selfdata/lab'
import { getDocument, readCatalog } from '@selfdata/pod'
import { decode, manifestOf, readManifest } from '@selfdata/records'
import { signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'

test.use({ people: ['sacha'] })

test('meters come in, cost something, show a leak, and an action is begun', async ({
  page,
  territory,
}) => {
  const [sacha] = territory.people
  if (!sacha) throw new Error('Nobody lives here')
  const owner = (await signIn(sacha)).fetch
  const { energy } = territory.apps
  const folder = join(sacha.files, '..', 'sacha-energy')

  await test.step('import the files of Enedis and of the water company', async () => {
    await signInTo(page, energy!, sacha)
    await page.getByRole('link', { name: 'Importer' }).first().click()
    const names = await readdir(folder)
    await page.locator('input[type=file]').setInputFiles(names.map((name) => join(folder, name)))
    await expect(page.getByText('Importation terminée')).toBeVisible({ timeout: 120_000 })
    const { series } = await readCatalog(sacha.storage, { fetch: owner })
    expect(series.map(({ stream }) => stream).toSorted()).toEqual([
      'daily',
      'flow',
      'index',
      'load',
      'peak',
    ])
    const base = sacha.storage + manifestOf({ stream: 'load', source: 'enedis' })
    const { quads } = await getDocument(base, { fetch: owner })
    const days = readManifest(quads, { base }).documents.reduce((sum, one) => sum + one.entities, 0)
    expect(days).toBe(67)
  })

  await test.step('the same files again change nothing', async () => {
    const names = await readdir(folder)
    await page.getByRole('button', { name: 'Importer d’autres fichiers' }).click()
    await page.locator('input[type=file]').setInputFiles(names.map((name) => join(folder, name)))
    await expect(page.getByText('0 nouveau relevé dans votre pod.')).toBeVisible({
      timeout: 120_000,
    })
  })

  await test.step('the overview says what it cost, and that water never stops', async () => {
    await page.getByRole('link', { name: 'Voir mes compteurs' }).click()
    await expect(page.getByText('De l’eau coule sans s’arrêter')).toBeVisible()
    await expect(page.getByText(/^Environ \d/u).first()).toBeVisible()
  })

  await test.step('a month, bar by bar with the keyboard, and the day behind it', async () => {
    await page.goto(`${energy}electricity/month/2026-10`)
    const bars = page.locator('figure [role=toolbar] button')
    await expect(bars).toHaveCount(31)
    await bars.last().focus()
    await page.keyboard.press('Home')
    await page.getByRole('link', { name: /Voir 1 oct/u }).click()
    await expect(bars).toHaveCount(48)
    await page.goto(`${energy}electricity/day/2026-10-25`)
    await expect(bars).toHaveCount(50)
  })

  await test.step('an own price is kept in the pod, and the past costs otherwise', async () => {
    await page.getByRole('link', { name: 'Coûts' }).first().click()
    const lead = page.getByText(/en douze mois, d’après ce qui a été mesuré/u)
    const before = await lead.textContent()
    await page.getByRole('button', { name: 'Ajouter un prix' }).click()
    await page.getByLabel('Valable à partir du').fill('2026-01-01')
    await page.getByLabel('Euros par kilowattheure').fill('0,50')
    await page.getByRole('button', { name: 'Enregistrer' }).last().click()
    await expect(page.getByText('depuis le 1 janvier 2026')).toBeVisible()
    await expect(lead).not.toHaveText(before!)
    const [contract] = decode('SupplyContract', await home()).records
    expect(contract).toMatchObject({
      startDate: '2026-01-01',
      priceBand: [{ priceInEurosPerKilowattHour: 0.5 }],
    })
  })

  await test.step('an action is begun, and noted in the pod', async () => {
    await page.getByRole('link', { name: 'Agir' }).first().click()
    const leak = page.getByRole('listitem').filter({ hasText: 'Réparer la fuite' })
    await leak.getByRole('button', { name: 'Je commence aujourd’hui' }).click()
    await expect(page.getByText('Trop tôt pour le dire')).toBeVisible()
    expect(decode('SavingAction', await home()).records).toMatchObject([
      { gesture: 'repair-leak', resource: 'water' },
    ])
  })

  await test.step('the meter proves the curve', async () => {
    await page.goto(`${energy}check`)
    await expect(page.getByText(/sont identiques, au wattheure près/u)).toBeVisible()
    await expect(page.getByText('la courbe a un trou')).toBeVisible()
  })

  async function home() {
    const document = await getDocument(`${sacha!.storage}selfdata/energy/home.ttl`, {
      fetch: owner,
    })
    return document.quads
  }
})
