import type { Page } from '@playwright/test'
import { openScreen } from './open-screen.ts'
import { expect, test } from './territory.ts'

test.use({ people: [], apps: ['home'] })

test('a request is found, narrowed, given and taken back with the keyboard alone', async ({
  page,
  territory,
}) => {
  const home = territory.apps['home']!
  await openScreen(page, home, ['welcome', ''])
  await tabTo(page, /données inventées/u)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Bonjour/u })).toBeVisible()

  await tabTo(page, /Voir les demandes/u)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Demandes' })).toBeFocused()
  await tabTo(page, /Examiner/u)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /arrêts de bus/u })).toBeFocused()
  await expect(page.getByText('Place de Verdun').first()).toBeVisible()

  await test.step('less than was asked: one source, reading only, a week', async () => {
    await tabTo(page, /Quelles données/u)
    await page.keyboard.press('v')
    await expect(page.getByLabel('Quelles données')).toHaveValue(/\/bus\/$/u)
    await tabTo(page, /Comme demandé/u)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Lire', exact: true })).toBeChecked()
    await tabTo(page, /Durée/u)
    await page.keyboard.press('u')
    await expect(page.getByLabel('Durée')).toHaveValue('week')
  })

  await tabTo(page, /Voir ce qui va changer/u)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/pourra lire/u)).toBeVisible()
  await tabTo(page, /^Accepter$/u)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Voir le reçu' })).toBeVisible()
  await tabTo(page, /Reprendre ma réponse/u)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /arrêts de bus/u })).toBeFocused()
  await tabTo(page, /^Refuser$/u)
  await page.keyboard.press('Enter')
  await expect(page.locator('main').getByText('La demande est refusée')).toBeVisible()
})

/** Presses Tab until what has the focus answers to a name, once something on the page does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const names = async (what: string) => page.locator(what).evaluateAll(namesOf)
  const isThere = async () =>
    (await names('a, button, input, select')).some((one) => name.test(one))
  await expect.poll(isThere, `${name.source} is on the page`).toBe(true)
  const seen: string[] = []
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const [here = ''] = await names(':focus')
    if (name.test(here)) return
    seen.push(here)
  }
  throw new Error(`Tab does not lead to ${name.source}: ${seen.join(' | ')}`)
}

/** Runs in the page. */
function namesOf(elements: Element[]): string[] {
  return elements.map((one) => {
    const { labels } = one as HTMLInputElement
    const label = labels ? [...labels].map(({ textContent }) => textContent).join(' ') : ''
    const text = one.getAttribute('aria-label') ?? (label || one.textContent || '')
    return text.replaceAll(/\s+/gu, ' ').trim().slice(0, 80)
  })
}
