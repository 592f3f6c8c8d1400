import { monthAfter } from '@selfdata/insights'
import { signIn } from '@selfdata/lab'
import type { Inhabitant } from '@selfdata/lab'
import { readMonth, readOwnRecords } from '@selfdata/pod'
import { localMonth, travelSettingsDocument } from '@selfdata/records'
import type { Page } from '@playwright/test'
import { coachCo2File } from './coach-co2-file.ts'
import { signInTo } from './sign-in.ts'
import { expect, test } from './territory.ts'

test.use({ people: ['ines'], apps: ['mobility'], actionTimeout: 60_000 })

const timeZone = 'Europe/Paris'
const month = monthAfter(localMonth(new Date().toISOString(), timeZone), -1)
const [byHand, setting, other] = ['09', '10', '11'].map((day) => `${month}-${day}`)

test('the tram that is usual on one trip counts on all, on every device, but not where it was the metro', async ({
  page,
  browser,
  territory,
}) => {
  const [ines] = territory.people
  if (!ines) throw new Error('Nobody lives here')
  const app = territory.apps['mobility']!
  const trips = await test.step('three rides that the phone took for trains', async () => {
    await signInTo(page, app, ines)
    await page.goto(new URL('import', app).href)
    const ways = [byHand, setting, other].map((day) => ({ day: day!, mode: 'TRAIN' }))
    await page.locator('input[type=file]').setInputFiles({
      name: 'trips.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(coachCo2File(ways)),
    })
    await expect(page.getByText('3 nouveaux trajets dans votre pod.')).toBeVisible({
      timeout: 90_000,
    })
    const records = await imported(ines)
    expect(records.map(({ hasLeg }) => hasLeg[0]!.mode)).toEqual(['rail', 'rail', 'rail'])
    return new Map(
      records.map(({ id, startTime }) => [
        startTime.slice(0, 10),
        new URL(`trips/${month}/openpath/${id.split('#')[1]}`, app).href,
      ]),
    )
  })

  await test.step('one is corrected by hand', async () => {
    await page.goto(trips.get(byHand!)!)
    await choose(page, 'Métro')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('Corrigé par vous. La source disait : Train.')).toBeVisible()
  })

  await test.step('on another the tram becomes usual', async () => {
    await page.goto(trips.get(setting!)!)
    await choose(page, 'Tramway')
    await page
      .getByRole('checkbox', {
        name: 'Toujours compter « Tramway » pour mes trajets reconnus comme « Train »',
      })
      .check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText(/C’est maintenant votre mode habituel/u).first()).toBeVisible()
    expect(await usual(ines)).toEqual(['tram'])
  })

  await test.step('the third counts so, also when the page is opened again', async () => {
    await page.goto(trips.get(other!)!)
    await expect(page.getByText(/Compté comme « Tramway »/u)).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Tramway' })).toBeVisible()
    await page.goto(trips.get(byHand!)!)
    await expect(page.getByRole('heading', { name: 'Métro' })).toBeVisible()
    expect((await imported(ines)).map(({ hasLeg }) => hasLeg[0]!.mode)).toEqual(
      Array.from({ length: 3 }, () => 'rail'),
    )
  })

  await test.step('another device knows it, and takes it back in the settings', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' })
    const device = await context.newPage()
    await signInTo(device, app, ines)
    await device.goto(new URL('settings', app).href)
    const rail = device.getByLabel('Train, tram, métro')
    await expect(rail).toHaveValue('tram')
    await rail.selectOption('Comme reconnu : Train')
    await device.getByRole('button', { name: 'Enregistrer' }).last().click()
    await expect.poll(() => usual(ines)).toEqual([])
    await device.goto(trips.get(other!)!)
    await expect(device.getByRole('heading', { name: 'Train', exact: true })).toBeVisible()
    await device.goto(trips.get(byHand!)!)
    await expect(device.getByRole('heading', { name: 'Métro' })).toBeVisible()
    await context.close()
  })
})

async function choose(page: Page, mode: string): Promise<void> {
  await page.getByRole('button', { name: 'Corriger l’étape' }).click()
  await page.getByRole('radio', { name: mode, exact: true }).check()
}

/** The trips that came out of the file, as the pod has them. */
async function imported(person: Inhabitant) {
  const { fetch } = await signIn(person)
  const { storage } = person
  const place = { storage, stream: 'trips', source: 'openpath', month, timeZone } as const
  return (await readMonth(place, { fetch })).records
}

/** The modes that the person usually takes, as the pod has them. */
async function usual(person: Inhabitant) {
  const { fetch } = await signIn(person)
  const place = { storage: person.storage, path: travelSettingsDocument }
  const [settings] = await readOwnRecords('TravelSettings', place, { fetch })
  return settings?.usualMode
}
