import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository that this package lies in. */
export const repository = fileURLToPath(new URL('../../../../', import.meta.url))

/** Names shown when an app asks to sign in, and their usual ports. */
const known: Readonly<Record<string, { title: string; port: number }>> = {
  home: { title: 'Mon pod', port: 5101 },
  mobility: { title: 'Mes trajets', port: 5102 },
  energy: { title: 'Mon énergie', port: 5103 },
  contribute: { title: 'Contribuer', port: 5104 },
  console: { title: 'Console de la ville', port: 5105 },
}

/** The apps of the repository that can be built. */
export async function listApps(root: string = repository): Promise<string[]> {
  const folder = join(root, 'apps')
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) =>
        (await readdir(join(folder, name))).includes('index.html') ? [name] : [],
      ),
  )
  const order = Object.keys(known)
  return found.flat().toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

export function titleOf(app: string): string {
  return known[app]?.title ?? app
}

/** The usual port of an app. */
export function portOf(app: string): number {
  return known[app]?.port ?? 5150
}
