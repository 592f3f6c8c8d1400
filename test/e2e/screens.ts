// Takes the pictures in docs/screens: every screen of every app, narrow and wide, light and dark, in
// both languages, with the invented data of the try-out. `npm run screens`.
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { removeFolder, startTerritory } from '@selfdata/lab'
import { launchOptions } from './browser.ts'
import { openScreen } from './open-screen.ts'
import { furtherScreens, screens } from './screen-list.ts'
import type { Screen } from './screen-list.ts'

const out = fileURLToPath(new URL('../../docs/screens/', import.meta.url))

const looks = [
  { width: 360, height: 800, colorScheme: 'light', locale: 'fr-FR' },
  { width: 360, height: 800, colorScheme: 'dark', locale: 'en-GB' },
  { width: 1280, height: 900, colorScheme: 'light', locale: 'en-GB' },
  { width: 1280, height: 900, colorScheme: 'dark', locale: 'fr-FR' },
] as const

const folder = join(tmpdir(), `selfdata-screens-${process.pid}`)
const territory = await startTerritory({
  folder,
  people: [],
  passwordRounds: 1,
  ports: { solid: 0, city: 0, home: 0, mobility: 0, energy: 0, contribute: 0, console: 0 },
})
const browser = await chromium.launch(launchOptions)
try {
  await mkdir(out, { recursive: true })
  for (const [app, first] of Object.entries(screens)) {
    const list = [...first, ...(furtherScreens[app] ?? [])]
    for (const look of looks) await takeAll(browser, { app, list, look })
  }
} finally {
  await browser.close()
  await territory.stop()
  await removeFolder(folder)
}
process.exit(0)

interface Shooting {
  app: string
  list: readonly Screen[]
  look: (typeof looks)[number]
}

async function takeAll(on: Browser, { app, list, look }: Shooting): Promise<void> {
  const { width, height, colorScheme, locale } = look
  const viewport = { width, height }
  // Nothing moves on a picture.
  const still = { reducedMotion: 'reduce' } as const
  const context = await on.newContext({ viewport, colorScheme, locale, ...still })
  const page = await context.newPage()
  const origin = territory.apps[app]!
  for (const screen of list) {
    const [name] = screen
    await openScreen(page, origin, screen)
    const file = `${app}-${name}-${width}-${colorScheme}-${locale.slice(0, 2)}.png`
    await page.screenshot({ path: join(out, file), fullPage: width > 400 && name !== 'month' })
    process.stdout.write(`docs/screens/${file}\n`)
  }
  await context.close()
}
