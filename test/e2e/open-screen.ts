import type { Page } from '@playwright/test'
import type { Screen } from './screen-list.ts'

/** Far longer than anything invented takes to be read, in milliseconds. */
const patience = 120_000

/** Opens a screen of an app with the invented data of its try-out, and waits until it rests. */
export async function openScreen(page: Page, origin: string, [, path]: Screen): Promise<void> {
  if (path === '/') {
    await page.getByRole('button', { name: /données inventées|invented data/u }).click()
    // The app opens anew, at the address where it is already.
    await page.getByRole('complementary', { name: /^(Essai|Try-out)$/u }).waitFor()
  } else if (path.startsWith('first of ')) {
    await page.goto(new URL(path.slice('first of '.length), origin).href)
    await page.locator('main li a:not(nav a)').first().click()
  } else await page.goto(new URL(path || '/', origin).href)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await toRest(page)
}

/**
 * Looks at all of the page, again and again, until nothing on it is being read any more and whatever
 * moves while it appears has come to rest. What is far down is read when it comes into sight.
 *
 * @throws an error that says what does not end
 */
async function toRest(page: Page): Promise<void> {
  const end = Date.now() + patience
  for (let height = 0; ;) {
    const before = height
    height = await seeAll(page)
    const unfinished = await page.evaluate(findUnfinished)
    if (unfinished.length === 0 && height === before) return
    if (Date.now() > end) {
      throw new Error(`${page.url()} does not come to rest: ${unfinished.join(' | ')}`)
    }
  }
}

/** Brings every part of the page into sight, and says how high it is then. */
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

/**
 * Runs in the page: what is being read, as it says in a status that ends in “…”, by a busy button or
 * by a bar; and what moves, but for what moves for ever. What is folded away waits to be opened.
 */
function findUnfinished(): string[] {
  const busy = document.querySelectorAll('main :is([aria-busy=true], .ui-progress)')
  const statuses = [...document.querySelectorAll('main [role=status]')].filter(({ textContent }) =>
    textContent.trim().endsWith('…'),
  )
  const moving = document
    .getAnimations()
    .filter(
      ({ effect, playState }) =>
        playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
    )
  return [
    ...[...busy, ...statuses]
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent.trim() || 'something busy'),
    ...moving.map(() => 'something that moves'),
  ]
}
