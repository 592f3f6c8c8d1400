import { statusOf } from '@selfdata/access'
import type { Page } from '@playwright/test'
import {
  acting,
  ask,
  bringTrips,
  doorsOf,
  grantsIn,
  mayAdd,
  newcomer,
  receiptsOf,
} from './grant-life.ts'
import { signInElsewhere, signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'

test.use({ people: ['sacha'], apps: ['home'], neighbour: { authorization: 'acp' } })

const month = (source: string) => `selfdata/mobility/trips/${source}/2026-03.ttl`
const asked = month('gpx')
const beside = [
  month('google-timeline'),
  'selfdata/',
  'selfdata/catalog.ttl',
  'selfdata/grants/',
  'settings/',
]
/** Milliseconds: long enough to answer on a machine as busy as it just was, short enough to wait for. */
const lifetimeAfter = (setUp: number) => Math.min(Math.max(4 * setUp, 40_000), 240_000)

test('a request from another server is narrowed, granted, ended, withdrawn, and moves along', async ({
  browser,
  page,
  territory,
}) => {
  test.setTimeout(900_000)
  const home = territory.apps['home']!
  const [inhabitant] = territory.people
  const sacha = await acting(inhabitant!)
  const { storage } = sacha
  const lea = await newcomer(territory.neighbour!, 'lea')
  const inbox = `${storage}inbox/`
  const doors = (paths: readonly string[]) => doorsOf(lea, storage, paths)

  const setUp = await test.step('sign in, set up, have data', async () => {
    const before = Date.now()
    await signInTo(page, home, sacha)
    await page.getByRole('link', { name: 'Voir et préparer' }).click()
    await page.getByRole('button', { name: 'Tout mettre en place' }).click()
    await expect(page.getByText('Tout est en place')).toBeVisible()
    await bringTrips(inhabitant!, sacha.fetch)
    return Date.now() - before
  })

  const soon = new Date(Date.now() + lifetimeAfter(setUp))
  await test.step('a request from the second server is narrowed and granted until a moment', async () => {
    await ask(lea, inbox, { title: 'Jusqu’à tout à l’heure', end: soon })
    await answer(page, home, 'Jusqu’à tout à l’heure')
    await expect(page.getByText(/Le demandeur en est averti/u)).toBeVisible()
  })

  await test.step('who asked reads exactly that and nothing beside', async () => {
    expect(Date.now()).toBeLessThan(soon.getTime())
    expect(await doors([asked])).toEqual({ [asked]: 200 })
    expect(new Set(Object.values(await doors(beside)))).toEqual(new Set([403]))
    expect(await mayAdd(lea, `${storage}selfdata/mobility/trips/gpx/`)).toBe(false)
  })

  await test.step('the receipt is in both pods', async () => {
    const mine = (await grantsIn(sacha)).get('Jusqu’à tout à l’heure')
    expect(mine?.grant).toMatchObject({ to: lea.webId, expiry: { by: 'server' } })
    const [theirs] = await receiptsOf(lea)
    expect(theirs?.grant.permissions).toEqual(mine?.grant.permissions)
    expect(theirs?.grant.end).toBe(mine?.grant.end)
  })

  await test.step('at the date it is refused, with no app open', async () => {
    await page.goto('about:blank')
    await page.waitForTimeout(Math.max(0, soon.getTime() - Date.now()))
    expect(await doors([asked])).toEqual({ [asked]: 403 })
  })

  await test.step('withdrawal works with one press', async () => {
    await ask(lea, inbox, { title: 'Pour un an', end: inDays(300) })
    await signInTo(page, home, sacha)
    await answer(page, home, 'Pour un an')
    expect(await doors([asked])).toEqual({ [asked]: 200 })
    await page.getByRole('link', { name: 'Voir le reçu' }).click()
    await page.getByRole('button', { name: 'Arrêter cet accord' }).click()
    await page.getByRole('dialog').getByRole('button').last().click()
    await expect(page.getByText('Cet accord est arrêté.').first()).toBeVisible()
    expect(await doors([asked])).toEqual({ [asked]: 403 })
  })

  const archive = await test.step('everything is taken out, one grant still running', async () => {
    await ask(lea, inbox, { title: 'Qui dure', end: inDays(300) })
    await answer(page, home, 'Qui dure')
    expect(await doors([asked])).toEqual({ [asked]: 200 })
    await page.goto(new URL('move', home).href)
    await signInIfAsked(page, home, sacha)
    await page.getByRole('button', { name: 'Préparer le fichier' }).click()
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('link', { name: 'Enregistrer le fichier' }).click({ timeout: 120_000 })
    return (await download).path()
  })

  const moved = await newcomer(territory.neighbour!, 'sacha-ailleurs')
  await test.step('and installed in a pod on the other server, in its rule language', async () => {
    // Another device, on which nobody is signed in.
    const elsewhere = await browser.newContext({ locale: 'fr-FR' })
    const device = await elsewhere.newPage()
    await signInElsewhere(device, home, moved)
    await device.goto(new URL('move', home).href)
    await device.locator('input[type=file]').setInputFiles(archive)
    await expect(device.getByText(/Qui retrouve un accès/u)).toBeVisible()
    await device.getByRole('button', { name: 'Installer' }).click()
    await expect(device.getByText(/avec les mêmes accès qu’avant/u)).toBeVisible({
      timeout: 180_000,
    })
    await elsewhere.close()
  })

  await test.step('grants and history are there, and the same doors are open', async () => {
    const [before, after] = [await grantsIn(sacha), await grantsIn(moved)]
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
    const now = new Date()
    for (const [title, { grant, events }] of after) {
      expect(events).toEqual(
        before.get(title)?.events.map((event) => ({ ...event, by: moved.webId })),
      )
      const was = before.get(title)!
      expect(statusOf({ events, end: grant.end }, { now })).toBe(
        statusOf({ events: was.events, end: was.grant.end }, { now }),
      )
    }
    // The new server has no groups: the grant says that it ends when the app is next opened.
    expect(after.get('Qui dure')?.grant.expiry).toEqual({ by: 'next-visit' })
    const there = await doorsOf(lea, moved.storage, [asked, ...beside.slice(0, 4)])
    expect(there).toMatchObject({ [asked]: 200, [month('google-timeline')]: 403 })
    expect(there['selfdata/grants/']).toBe(403)
  })
})

/** Narrows to one source and to reading, and says yes. */
async function answer(page: Page, home: string, title: string): Promise<void> {
  await page.goto(new URL('requests', home).href)
  await page
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('link', { name: /Examiner/u })
    .click()
  await page.getByLabel('Quelles données').selectOption({ label: 'Trajets gpx' })
  await page.getByText('Lire', { exact: true }).click()
  await page.getByRole('button', { name: 'Voir ce qui va changer' }).click()
  await expect(page.getByText(/pourra lire/u).first()).toBeVisible()
  await page.getByRole('button', { name: 'Accepter', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Voir le reçu' })).toBeVisible({ timeout: 60_000 })
}

async function signInIfAsked(page: Page, home: string, person: Parameters<typeof signInTo>[2]) {
  const ready = page.getByRole('button', { name: 'Préparer le fichier' })
  const isReady = await ready.waitFor({ timeout: 60_000 }).then(
    () => true,
    () => false,
  )
  if (isReady) return
  await signInTo(page, home, person)
  await page.goto(new URL('move', home).href)
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 86_400_000)
}
