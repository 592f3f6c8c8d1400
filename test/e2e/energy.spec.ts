import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { signIn } from '@selfdata/lab'
import { getDocument, readCatalog } from '@selfdata/pod'
import { decode, manifestOf, readManifest } from '@selfdata/records'
import { signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'

test.use({ people: ['sacha'], apps: ['energy'] })

test('meters come in, cost what the contract says, and stay readable without network', async ({
  page,
  context,
  territory,
}) => {
  const [sacha] = territory.people
  if (!sacha) throw new Error('Nobody lives here')
  const owner = (await signIn(sacha)).fetch
  const { energy } = territory.apps
  const bars = page.locator('figure [role=toolbar] button')

  await test.step('import the files of Enedis and of the water company', async () => {
    await signInTo(page, energy!, sacha)
    await page.getByRole('link', { name: 'Importer' }).first().click()
    const folder = join(sacha.files, '..', 'sacha-energy')
    const files = (await readdir(folder)).map((name) => join(folder, name))
    await page.locator('input[type=file]').setInputFiles(files)
    await expect(page.getByText('Importation terminée')).toBeVisible({ timeout: 120_000 })
    const { series } = await readCatalog(sacha.storage, { fetch: owner })
    const streams = series.map(({ stream }) => stream).toSorted()
    expect(streams).toEqual(['daily', 'flow', 'index', 'load', 'peak'])
    const base = sacha.storage + manifestOf({ stream: 'load', source: 'enedis' })
    const { quads } = await getDocument(base, { fetch: owner })
    const days = readManifest(quads, { base }).documents.reduce((sum, one) => sum + one.entities, 0)
    expect(days).toBe(67)
  })

  await test.step('the overview says what it cost, and that water never stops', async () => {
    await page.getByRole('link', { name: 'Voir mes compteurs' }).click()
    await expect(page.getByText('De l’eau coule sans s’arrêter')).toBeVisible()
    await expect(page.getByText(/^Environ \d/u).first()).toBeVisible()
  })

  await test.step('a contract by the colours of days is kept in the pod', async () => {
    await page.getByRole('link', { name: 'Coûts' }).first().click()
    const lead = page.getByText(/en douze mois, d’après ce qui a été mesuré/u)
    const before = await lead.textContent()
    await page.getByRole('button', { name: 'Ajouter un prix' }).click()
    await page.getByLabel('Comment le prix est fait').selectOption('tempo')
    await page.getByRole('button', { name: /Partir du tarif publié/u }).click()
    await page.getByLabel('Valable à partir du').fill('2026-01-01')
    await page.getByRole('button', { name: 'Enregistrer' }).last().click()
    await expect(lead).not.toHaveText(before!)
    // The page shows it before the pod has it.
    await expect(async () => {
      const home = await getDocument(`${sacha.storage}selfdata/energy/home.ttl`, { fetch: owner })
      const [contract] = decode('SupplyContract', home.quads).records
      expect(contract).toMatchObject({ startDate: '2026-01-01', tariffOption: 'tempo' })
      expect(contract!.priceBand).toHaveLength(6)
    }).toPass({ timeout: 60_000 })
  })

  await test.step('the city gives the colours: a day costs exactly what it costs', async () => {
    await expect(page.getByText(/Couleur des jours\s: invented for the lab/u)).toBeVisible()
    await page.goto(`${energy}electricity/day/2026-10-25`)
    await expect(bars).toHaveCount(50)
    await page.getByText('D’où vient ce coût ?').click()
    await expect(page.getByText(/^(Bleu|Blanc), heures creuses\s: /u)).toBeVisible()
    await expect(page.getByText(/la couleur d’un jour n’est pas connue/u)).toHaveCount(0)
  })

  await test.step('keep a copy', async () => {
    await page.getByRole('button', { name: /Compte de/u }).click()
    await page.getByRole('link', { name: 'Cet appareil et la copie' }).click()
    await page.getByRole('button', { name: 'Garder une copie ici' }).click()
    await expect(page.getByText(/\d+ documents, environ .* Comparée à votre pod/u)).toBeVisible()
    await expect(page.getByText('L’application s’ouvre aussi sans réseau.')).toBeVisible()
  })

  await context.setOffline(true)
  await test.step('a month and a day can be read without network', async () => {
    await page.goto(`${energy}electricity/month/2026-10`)
    await expect(bars).toHaveCount(31)
    await page.goto(`${energy}electricity/day/2026-10-25`)
    await expect(bars).toHaveCount(50)
    await expect(page.getByText(/Hors ligne\. Vous voyez la copie/u)).toBeVisible()
    await page.getByText('D’où vient ce coût ?').click()
    await expect(page.getByText(/^(Bleu|Blanc), heures creuses\s: /u)).toBeVisible()
    await expect(page.getByText(/la couleur d’un jour n’est pas connue/u)).toHaveCount(0)
  })

  await test.step('an action begun without network waits, and arrives later', async () => {
    await page.goto(`${energy}act`)
    const leak = page.getByRole('listitem').filter({ hasText: 'Réparer la fuite' })
    await leak.getByRole('button', { name: 'Je commence aujourd’hui' }).click()
    await expect(page.getByText(/attend d’être envoyée/u)).toBeVisible()
    expect(await actions()).toEqual([])
    await context.setOffline(false)
    await expect.poll(actions, { timeout: 60_000 }).toEqual(['repair-leak'])
  })

  async function actions() {
    const { quads } = await getDocument(`${sacha!.storage}selfdata/energy/home.ttl`, {
      fetch: owner,
    })
    return decode('SavingAction', quads).records.map(({ gesture }) => gesture)
  }
})
