import { readFile } from 'node:fs/promises'
import { signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'

test.use({ people: ['ines'], apps: ['home', 'console'] })

test('staff follow deliveries and make codes, and see nobody', async ({ page, territory }) => {
  const { staff } = territory
  const [ines] = territory.people
  const app = territory.apps['console']!

  await test.step('sign in, and see what was delivered', async () => {
    await signInTo(page, app, staff)
    await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible()
    await expect(page.getByRole('link', { name: /habitant relié/u })).toContainText('1')
    await expect(page.getByText(/^\d[\d\s]* livrés$/u).first()).toBeVisible()
  })

  await test.step('a batch, and which lines were refused', async () => {
    await page
      .getByRole('link', { name: /Les Mouettes/u })
      .first()
      .click()
    await expect(page.getByText('Plus rien n’attend.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Lignes refusées' })).toBeVisible()
    expect(await page.content()).not.toContain(ines!.webId)
  })

  await test.step('make codes, save them, and see only how many', async () => {
    await page.getByRole('link', { name: 'Codes' }).first().click()
    await page.getByLabel('Numéros de client').fill('carte\n9001\n9002\n9003')
    await page.getByRole('button', { name: 'Faire les codes' }).click()
    await expect(page.getByText('3 codes sont faits')).toBeVisible()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tableau (CSV)' }).click()
    const table = await readFile(await (await saving).path(), 'utf8')
    expect(table.trim().split('\r\n')).toHaveLength(4)
    const letters = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lettres à imprimer' }).click()
    const printed = await readFile(await (await letters).path(), 'utf8')
    expect(printed.match(/<svg/gu)).toHaveLength(3)
    expect(printed).toContain(territory.apps['home']!)
    await page.getByRole('button', { name: 'Terminer' }).click()
    await page.reload()
    // Signed in again, by way of the provider.
    await expect(page.getByRole('button', { name: 'Faire les codes' })).toBeVisible()
    const code = table.split('\r\n')[1]!.split(',')[1]!
    expect(await page.content()).not.toContain(code)
  })

  await test.step('the audit says so', async () => {
    await signInTo(page, app, staff)
    await page.goto(new URL('audit', app).href)
    await expect(page.getByText(/a fait 3 codes pour Les Mouettes/u)).toBeVisible()
  })
})

test('a resident finds no way in', async ({ page, territory }) => {
  const [ines] = territory.people
  await signInTo(page, territory.apps['console']!, ines!)
  await expect(page.getByRole('heading', { name: 'Vous n’avez pas de rôle ici' })).toBeVisible()
  await expect(page.locator('main').getByText(ines!.webId)).toBeVisible()
})
