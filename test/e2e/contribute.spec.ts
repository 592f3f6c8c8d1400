import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page, Route } from '@playwright/test'
import { contributionPath } from '@selfdata/campaigns'
import { signIn } from '@selfdata/lab'
import type { Inhabitant, Territory } from '@selfdata/lab'
import { getDocument, ifThere } from '@selfdata/pod'
import { decode } from '@selfdata/records'
import { signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'

test.use({ people: ['camille'], apps: ['contribute'], campaigns: 'present', actionTimeout: 60_000 })

test('lines wait in the pod as they were shown, are changed, and are taken back', async ({
  page,
  territory,
}) => {
  const { camille, app } = ofCamille(territory)
  const campaign = await test.step('the register and the card, without an account', async () => {
    await page.goto(new URL('register', app).href)
    await page.getByRole('link', { name: 'La piste est, cet hiver' }).click()
    await expect(page.getByText('C’est bien la version acceptée')).toBeVisible()
    await expect(page.locator('main dl').first().locator('dt')).toHaveCount(8)
    return page.url()
  })
  await signInTo(page, app, camille)

  await test.step('the very lines, on a map and as a table, without a day', async () => {
    const { asked } = await answersLate(page)
    await page.goto(campaign)
    await asked
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
    expect(await linesInPod(territory, campaign)).toEqual(lines)
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
    expect(await linesInPod(territory, campaign)).toEqual(fewer)
  })

  await withdraw(page, territory, campaign)
})

test('halves that nobody reads wait in the pod, and are taken back', async ({
  page,
  territory,
}) => {
  const { camille, app } = ofCamille(territory)
  await signInTo(page, app, camille)
  const campaign = await openCampaign(page, app, 'Comment bougez-vous cet hiver ?')
  await page.getByRole('link', { name: 'Voir ce qui partirait' }).click()
  const lines = await linesShown(page)
  expect(lines.length).toBeGreaterThan(1)
  await expect(page.getByText(/personne ne peut les lire/u)).toBeVisible()
  await page.getByRole('button', { name: /^Oui, je donne/u }).click()
  await expect(page.getByRole('heading', { name: 'C’est fait, merci' })).toBeVisible()

  const waiting = await waitingIn(territory, campaign)
  const [sealed] = decode('SealedContribution', waiting!.quads).records
  expect(decode('Contribution', waiting!.quads).records).toEqual([])
  const halves = sealed!.report.split('~').filter((part) => part.split('.').length === 5)
  expect(new Set(halves).size).toBe(4)
  for (const half of halves) expect(readable(half)).toEqual({ alg: 'ECDH-ES', enc: 'A256GCM' })
  await withdraw(page, territory, campaign)
})

test('a member votes, and finds the ballot with its receipt on another device', async ({
  page,
  browser,
  territory,
}) => {
  const { camille, app } = ofCamille(territory)
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

function ofCamille(territory: Territory): { camille: Inhabitant; app: string } {
  return { camille: territory.people[0]!, app: territory.apps['contribute']! }
}

/** The provider takes its time: whoever follows a link until then comes back to where it leads. */
async function answersLate(page: Page): Promise<{ asked: Promise<unknown> }> {
  const configuration = '**/.well-known/openid-configuration'
  const late = async (route: Route) => {
    await wait(5000)
    await route.continue()
  }
  await page.route(configuration, late, { times: 1 })
  return { asked: page.waitForRequest(configuration) }
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
async function waitingIn(territory: Territory, address: string) {
  const { camille } = ofCamille(territory)
  const { fetch } = await signIn(camille)
  const path = contributionPath({ slug: slugIn(address), host: territory.intermediary! })
  return ifThere(getDocument(camille.storage + path, { fetch }))
}

/** The lines in the pod, in the words of the public register. */
async function linesInPod(territory: Territory, address: string): Promise<string[]> {
  const waiting = await waitingIn(territory, address)
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
async function withdraw(page: Page, territory: Territory, campaign: string): Promise<void> {
  await page.goto(campaign)
  await page.getByRole('link', { name: 'Me retirer' }).click()
  const told = page.locator('[aria-current=step]')
  await expect(told).toContainText('Avant le comptage')
  const effect = await told.locator('p').last().innerText()
  await page.getByRole('button', { name: 'Me retirer' }).click()
  await expect(page.getByRole('heading', { name: 'Vous vous êtes retiré' })).toBeVisible()
  await expect(page.getByText(effect)).toBeVisible()
  expect(await waitingIn(territory, campaign)).toBeUndefined()
}
