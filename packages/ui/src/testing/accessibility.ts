import axe from 'axe-core'

/** What axe finds. Contrast, and which of two navigations is shown, are checked in a browser. */
export async function accessibilityProblems(
  /** A component without the page around it: what lies in no landmark is no fault of it. */
  { isPart = false }: { isPart?: boolean } = {},
): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      'landmark-unique': { enabled: false },
      region: { enabled: !isPart },
    },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
