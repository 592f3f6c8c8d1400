import type { Page } from '@playwright/test'
import type { Screen } from './screen-list.ts'

/** Far longer than anything invented takes to be read, in milliseconds. */
const patience = 60_000

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
  await toRest(page)
  // What is far down is read when it comes into sight, and may make the page longer.
  for (let height = 0; height !== (height = await seeAll(page));) await toRest(page)
}

/**
 * Waits until nothing on the page is being read any more, which it says in a status that ends in
 * “…”, by a busy button or by a bar, and whatever moves while it appears has come to rest.
 *
 * @throws an error that says what does not end
 */
async function toRest(page: Page): Promise<void> {
  try {
    await page.waitForFunction(
      () =>
        document.querySelector('main :is([aria-busy=true], .ui-progress)') === null &&
        [...document.querySelectorAll('main [role=status]')].every(
          ({ textContent }) => !textContent.trim().endsWith('…'),
        ) &&
        document
          .getAnimations()
          .every(
            ({ effect, playState }) =>
              playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
          ),
      undefined,
      { timeout: patience },
    )
  } catch (cause) {
    const states = await page.locator('main :is([role=status], [aria-busy=true])').allTextContents()
    throw new Error(`${page.url()} does not come to rest: ${states.join(' | ')}`, { cause })
  }
}

/** Brings every part of the page into sight for two frames, and says how high it is then. */
function seeAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight) {
      window.scrollTo({ top, behavior: 'instant' })
      await frame()
      await frame()
    }
    window.scrollTo({ top: 0, behavior: 'instant' })
    return document.body.scrollHeight
  })
}
