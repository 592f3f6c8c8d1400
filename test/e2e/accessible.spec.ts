import { AxeBuilder } from '@axe-core/playwright'
import { openScreen } from './open-screen.ts'
import { screens } from './screen-list.ts'
import { expect, test } from './territory.ts'

test.use({ people: [] })

for (const [app, list] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the screens of ${app}, ${colorScheme}`, async ({
      browser,
      territory,
    }) => {
      const context = await browser.newContext({
        colorScheme,
        locale: 'fr-FR',
        viewport: { width: 390, height: 800 },
      })
      const page = await context.newPage()
      const found: string[] = []
      for (const screen of list) {
        await openScreen(page, territory.apps[app]!, screen)
        const { violations } = await new AxeBuilder({ page }).analyze()
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${screen[0]}: ${id}: ${nodes[0]?.html.slice(0, 160)}`,
          ),
        )
      }
      expect(found).toEqual([])
      await context.close()
    })
  }
}
