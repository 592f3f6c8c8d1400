import type { Page } from '@playwright/test'
import type { Person } from '@selfdata/lab'

/** Goes through the provider's own pages: e-mail and password where it asks, then consent. */
export async function signInWithProvider(page: Page, person: Person): Promise<void> {
  const email = page.locator('input[name=email]')
  const authorize = page.locator('button#authorize')
  await email.or(authorize).first().waitFor()
  if (await email.isVisible()) {
    await email.fill(person.email)
    await page.locator('input[name=password]').fill(person.password)
    await page.locator('button[type=submit]').first().click()
  }
  await authorize.click()
}

/** Opens an app and signs in with the first provider that the territory suggests. */
export async function signInTo(page: Page, app: string, person: Person): Promise<void> {
  await page.goto(new URL('sign-in', app).href)
  await page
    .getByRole('region', { name: /Se connecter|Sign in/u })
    .getByRole('button')
    .first()
    .click()
  await signInWithProvider(page, person)
  await page.waitForURL((url) => url.href.startsWith(app) && !url.pathname.startsWith('/callback'))
}

/** Opens an app and signs in with a provider that the territory does not know, by its address. */
export async function signInElsewhere(page: Page, app: string, person: Person): Promise<void> {
  await page.goto(new URL('sign-in', app).href)
  const panel = page.getByRole('region', { name: /Se connecter|Sign in/u })
  await panel.locator('summary').first().click()
  await panel.locator('input[type=url]').fill(person.issuer)
  await panel.locator('input[type=url]').press('Enter')
  await signInWithProvider(page, person)
  await page.waitForURL((url) => url.href.startsWith(app) && !url.pathname.startsWith('/callback'))
}
