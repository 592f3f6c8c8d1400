import { inject } from 'vue'
import type { InjectionKey } from 'vue'
import { noTerritory } from './territory.ts'
import type { Territory } from './territory.ts'

export const territoryKey: InjectionKey<Territory> = Symbol('territory')

/** The territory the app was opened for. */
export function useTerritory(): Territory {
  return inject(territoryKey, noTerritory)
}
