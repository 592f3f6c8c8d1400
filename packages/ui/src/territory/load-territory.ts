import { readTerritory } from './read-territory.ts'
import { noTerritory } from './territory.ts'
import type { Territory } from './territory.ts'

/** Reads `/territory.json` of the app's own origin; without one, the app opens all the same. */
export async function loadTerritory({
  fetch,
}: {
  fetch: typeof globalThis.fetch
}): Promise<Territory> {
  try {
    const response = await fetch('/territory.json', { signal: AbortSignal.timeout(5000) })
    return response.ok ? readTerritory(await response.json()) : noTerritory
  } catch {
    return noTerritory
  }
}
