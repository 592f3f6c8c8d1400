import type { Page } from '@playwright/test'
import type { Screen } from './screen-list.ts'

/** Opens a screen of an app with the invented data of its try-out, and waits until it rests. */
export async function openScreen(page: Page, origin: string, [, path]: Screen): Promise<void> {
  if (path === '/') {
    await page.getByRole('button', { name: /données inventées|invented data/u }).click()
    await page.waitForURL((url) => url.pathname === '/')
  } else if (path.startsWith('first of ')) {
    await page.goto(new URL(path.slice('first of '.length), origin).href)
    await page.locator('main li a:not(nav a)').first().click()
  } else await page.goto(new URL(path || '/', origin).href)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  // Whatever moves while it appears has come to rest; what moves for ever may go on.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  )
}
