import { readTerritory } from './read-territory.ts'
import { noTerritory } from './territory.ts'
import type { Territory } from './territory.ts'

/** Far longer than it takes, also on a busy machine, from where the app itself has just come. */
const patience = 20_000

/** Reads `/territory.json` of the app's own origin; without one, the app opens all the same. */
export async function loadTerritory({
  fetch,
}: {
  fetch: typeof globalThis.fetch
}): Promise<Territory> {
  try {
    const response = await fetch('/territory.json', { signal: AbortSignal.timeout(patience) })
    return response.ok ? readTerritory(await response.json()) : noTerritory
  } catch {
    return noTerritory
  }
}
