import { AxeBuilder } from '@axe-core/playwright'
import type { AxeResults } from 'axe-core'
import { openScreen } from './open-screen.ts'
import { screens } from './screen-list.ts'
import { expect, test } from './territory.ts'

test.use({ people: [] })

for (const [app, list] of Object.entries(screens)) {
  test(`axe finds nothing on the screens of ${app}, light and dark`, async ({
    browser,
    territory,
  }) => {
    const viewport = { width: 390, height: 800 }
    const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', viewport })
    const page = await context.newPage()
    const found: string[] = []
    for (const screen of list) {
      await page.emulateMedia({ colorScheme: 'light' })
      await openScreen(page, territory.apps[app]!, screen)
      found.push(...told(`${screen[0]}, light`, await new AxeBuilder({ page }).analyze()))
      await page.emulateMedia({ colorScheme: 'dark' })
      // Of all rules this one alone depends on colours.
      const contrast = new AxeBuilder({ page }).withRules('color-contrast')
      found.push(...told(`${screen[0]}, dark`, await contrast.analyze()))
    }
    expect(found).toEqual([])
    await context.close()
  })
}

function told(where: string, { violations }: AxeResults): string[] {
  return violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
