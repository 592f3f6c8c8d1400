import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeFolder, startTerritory } from '@selfdata/lab'
import type { Territory, TerritoryOptions } from '@selfdata/lab'
import { test as base } from '@playwright/test'

/** Free ones, whatever else runs on this machine. */
const ports = {
  solid: 0,
  city: 0,
  intermediary: 0,
  home: 0,
  mobility: 0,
  energy: 0,
  contribute: 0,
  console: 0,
}

/** A territory of its own for each file of tests, on free ports, in a folder that goes with it. */
export const test = base.extend<
  { territory: Territory },
  Pick<TerritoryOptions, 'people' | 'apps' | 'neighbour' | 'campaigns'> & { running: Territory }
>({
  people: [undefined, { option: true, scope: 'worker' }],
  apps: [undefined, { option: true, scope: 'worker' }],
  neighbour: [undefined, { option: true, scope: 'worker' }],
  campaigns: [undefined, { option: true, scope: 'worker' }],
  running: [
    async ({ people, apps, neighbour, campaigns }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'selfdata-territory-'))
      const territory = await startTerritory({
        folder,
        passwordRounds: 1,
        ports,
        ...(people && { people }),
        ...(apps && { apps }),
        ...(neighbour && { neighbour }),
        ...(campaigns && { campaigns }),
      })
      await territory.campaigns
      await use(territory)
      await territory.stop()
      await removeFolder(folder)
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  territory: async ({ running }, use) => use(running),
  page: async ({ page }, use, info) => {
    await use(page)
    if (info.status === info.expectedStatus) return
    // Where nothing but the output is kept of a run, it says what the person would have seen.
    const shown = await page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String)
    process.stdout.write(`\n${info.title}, at the end on ${page.url()}:\n${shown}\n`)
  },
})

export { expect } from '@playwright/test'
