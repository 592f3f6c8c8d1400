import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { contributionPath } from '@selfdata/campaigns'
import { removeFolder, signIn, startTerritory } from '@selfdata/lab'
import type { Inhabitant, Territory } from '@selfdata/lab'
import { getDocument, ifThere } from '@selfdata/pod'
import { decode } from '@selfdata/records'
import { expect, test } from '@playwright/test'
import { signInTo } from './sign-in.ts'

let territory: Territory
let folder: string

test.beforeAll(async () => {
  test.setTimeout(600_000)
  folder = await mkdtemp(join(tmpdir(), 'selfdata-contribute-'))
  territory = await startTerritory({
    folder,
    passwordRounds: 1,
    people: ['camille'],
    apps: ['contribute'],
    campaigns: 'present',
    ports: { solid: 0, city: 0, intermediary: 0, contribute: 0 },
  })
  await territory.campaigns
})
test.afterAll(async () => {
  await territory?.stop()
  await removeFolder(folder)
})

test.use({ actionTimeout: 60_000 })

test('lines wait in the pod as they were shown, are changed, and are taken back', async ({
  page,
}) => {
  const { camille, app } = world()
  const campaign = await test.step('the register and the card, without an account', async () => {
    await page.goto(new URL('register', app).href)
    await page.getByRole('link', { name: 'La piste est, cet hiver' }).click()
    await expect(page.getByText('C’est bien la version acceptée')).toBeVisible()
    await expect(page.locator('main dl').first().locator('dt')).toHaveCount(8)
    return page.url()
  })
  await signInTo(page, app, camille)

  await test.step('the very lines, on a map and as a table, without a day', async () => {
    await page.goto(campaign)
    await page.getByRole('link', { name: 'Voir ce qui partirait' }).click()
    await expect(page.getByRole('heading', { name: /^\d+ lignes$/u })).toBeVisible()
    await page.getByText('Carte', { exact: true }).click()
    await expect(page.locator('main figure svg, main figure canvas').first()).toBeVisible()
    await page.getByText('Tableau', { exact: true }).click()
    await leaveOutDays(page)
  })

  const shown = await test.step('yes: they wait as shown', async () => {
    const lines = await linesShown(page)
    await page.getByRole('button', { name: /^Oui, je donne/u }).click()
    await expect(page.getByRole('heading', { name: 'C’est fait, merci' })).toBeVisible()
    expect(await linesInPod(page, campaign)).toEqual(lines)
    return lines
  })

  await test.step('a change leaves nothing of what was there before', async () => {
    await page.goto(campaign)
    await page.getByRole('link', { name: 'Revoir mes lignes' }).click()
    await leaveOutDays(page)
    await leaveOutDays(page)
    const fewer = await linesShown(page)
    expect(fewer).not.toEqual(shown)
    await page.getByRole('button', { name: 'Oui, remplacer' }).click()
    await expect(page.getByRole('heading', { name: 'C’est fait, merci' })).toBeVisible()
    expect(await linesInPod(page, campaign)).toEqual(fewer)
  })

  await withdraw(page, campaign)
})

test('halves that nobody reads wait in the pod, and are taken back', async ({ page }) => {
  const { camille, app } = world()
  await signInTo(page, app, camille)
  const campaign = await openCampaign(page, app, 'Comment bougez-vous cet hiver ?')
  await page.getByRole('link', { name: 'Voir ce qui partirait' }).click()
  const lines = await linesShown(page)
  expect(lines.length).toBeGreaterThan(1)
  await expect(page.getByText(/personne ne peut les lire/u)).toBeVisible()
  await page.getByRole('button', { name: /^Oui, je donne/u }).click()
  await expect(page.getByRole('heading', { name: 'C’est fait, merci' })).toBeVisible()

  const waiting = await waitingIn(page, campaign)
  const [sealed] = decode('SealedContribution', waiting!.quads).records
  expect(decode('Contribution', waiting!.quads).records).toEqual([])
  const halves = sealed!.report.split('~').filter((part) => part.split('.').length === 5)
  expect(new Set(halves).size).toBe(4)
  for (const half of halves) expect(readable(half)).toEqual({ alg: 'ECDH-ES', enc: 'A256GCM' })
  await withdraw(page, campaign)
})

test('a member votes, and finds the ballot with its receipt on another device', async ({
  page,
  browser,
}) => {
  const { camille, app } = world()
  await signInTo(page, app, camille)
  const campaign = await openCampaign(page, app, 'La piste nord, au printemps')
  await page.getByRole('link', { name: 'Aller au vote' }).click()
  await page.getByRole('button', { name: 'Demander mon bulletin' }).click()
  await page.getByRole('radio', { name: 'Contre' }).check()
  await page.getByRole('button', { name: 'Mettre dans l’urne' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer le reçu' }).click()
  const receipt = await readFile(await (await saved).path(), 'utf8')
  expect(receipt).not.toMatch(/contre/iu)
  const [address] = /http\S+/u.exec(receipt) ?? []

  await writeFile(join(territory.folder, 'campaigns-clock'), String(16 * 86_400))
  const elsewhere = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await expect(async () => {
    await elsewhere.goto(campaign)
    await expect(elsewhere.getByRole('link', { name: 'Recompter le vote' })).toBeVisible({
      timeout: 2000,
    })
  }).toPass({ timeout: 60_000 })
  await elsewhere.goto(address!)
  await expect(elsewhere.getByText('0 pour, 1 contre, 0 abstentions.')).toBeVisible()
  await expect(elsewhere.getByText('Ce bulletin est compté : il dit « contre ».')).toBeVisible()
  await elsewhere.getByLabel('Numéro du reçu').fill('AAAA BBBB')
  await elsewhere.getByRole('button', { name: 'Chercher' }).click()
  await expect(elsewhere.getByText(/Aucun bulletin compté ne porte ce numéro/u)).toBeVisible()
})

function world(): { camille: Inhabitant; app: string } {
  return { camille: territory.people[0]!, app: territory.apps['contribute']! }
}

/** Opens a campaign from the register; gives its address. */
async function openCampaign(page: Page, app: string, name: string): Promise<string> {
  await page.goto(new URL('register', app).href)
  await page.getByRole('link', { name }).click()
  await expect(page.getByText('Qui voit vos lignes')).toBeVisible()
  return page.url()
}

/** Leaves out the first days that are still in, until the lines are other ones. */
async function leaveOutDays(page: Page): Promise<void> {
  const title = page.getByText(/^Laisser de côté des jours ou des lieux/u)
  const days = page.getByRole('group', { name: 'Jours' }).getByRole('checkbox', { checked: true })
  const before = await linesShown(page)
  if (!(await days.first().isVisible())) await title.click()
  for (let left = await days.count(); left > 1; left -= 1) {
    await days.first().uncheck()
    await expect(days).toHaveCount(left - 1)
    if (String(await linesShown(page)) !== String(before)) return
  }
}

/** The lines of the table: what is counted, and how often. */
async function linesShown(page: Page): Promise<string[]> {
  const rows = page.locator('main table tbody tr')
  await expect(rows.first()).toBeVisible()
  return (await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/gu, ' ').trim()).toSorted()
}

/** What waits in the pod, asked for as its owner. */
async function waitingIn(page: Page, address: string) {
  const { camille } = world()
  const { fetch } = await signIn(camille)
  const path = contributionPath({ slug: slugIn(address), host: territory.intermediary! })
  return ifThere(getDocument(camille.storage + path, { fetch }))
}

/** The lines in the pod, in the words of the public register. */
async function linesInPod(page: Page, address: string): Promise<string[]> {
  const waiting = await waitingIn(page, address)
  const [contribution] = decode('Contribution', waiting!.quads).records
  const register = await fetch(new URL(`campaigns/${slugIn(address)}`, territory.intermediary))
  const { codeList } = (await register.json()) as {
    codeList: { hasCell: { id: string; title: { fr: string } }[] }
  }
  const names = new Map(codeList.hasCell.map(({ id, title }) => [id, title.fr]))
  return contribution!.line.map(({ cell, count }) => `${names.get(cell)} ${count}`).toSorted()
}

const slugIn = (address: string) => new URL(address).pathname.split('/').at(-1)!

/** What anybody reads of a sealed half: how it is sealed. */
function readable(half: string): { alg: string; enc: string } {
  const [header = ''] = half.split('.')
  const { alg, enc } = JSON.parse(Buffer.from(header, 'base64url').toString()) as {
    alg: string
    enc: string
  }
  return { alg, enc }
}

/** Withdraws: what it does is told, then confirmed, and nothing is left in the pod. */
async function withdraw(page: Page, campaign: string): Promise<void> {
  await page.goto(campaign)
  await page.getByRole('link', { name: 'Me retirer' }).click()
  const told = page.locator('[aria-current=step]')
  await expect(told).toContainText('Avant le comptage')
  const effect = await told.locator('p').last().innerText()
  await page.getByRole('button', { name: 'Me retirer' }).click()
  await expect(page.getByRole('heading', { name: 'Vous vous êtes retiré' })).toBeVisible()
  await expect(page.getByText(effect)).toBeVisible()
  expect(await waitingIn(page, campaign)).toBeUndefined()
}
