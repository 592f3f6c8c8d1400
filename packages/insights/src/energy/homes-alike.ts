import type { EnergyResource, FactorSet, HomeProfile, ReferenceValue } from '@selfdata/vocab'
import { factorSetOf } from '../factor.ts'

/** What homes like one's own use in a year. Watt hours, or litres. */
export interface HomesAlike {
  value: number
  /** How the reference was applied, for the words that explain it. */
  by: 'home' | 'home-without-heating' | 'area' | 'persons'
  from: { factorSet: FactorSet; reference: ReferenceValue }
}

/** Why there is nothing to compare with. */
export type NotAlike = 'no-profile' | 'no-reference'

const electric = new Set(['electricity', 'heat-pump'])

/**
 * A published reference for a home like this one: the same way to heat, its area, its people.
 * Says what is missing where there is none, in the place of a mean of all homes.
 */
export function homesAlike(
  resource: EnergyResource,
  profile: Partial<HomeProfile> | undefined,
  { factorSet: iri }: { factorSet?: string } = {},
): HomesAlike | NotAlike {
  const factorSet = factorSetOf(iri)
  const found = (key: string) => factorSet?.references.find((one) => one.key === key)
  const made = (key: string, times: number, by: HomesAlike['by']): HomesAlike | NotAlike => {
    const reference = found(key)
    if (!factorSet || !reference) return 'no-reference'
    return { value: reference.value * times, by, from: { factorSet, reference } }
  }
  const { heating, hotWater, floorAreaInSquareMetres: area, occupants } = profile ?? {}
  if (resource === 'water')
    return occupants ? made('water-per-person-fr', occupants * 365, 'persons') : 'no-profile'
  if (resource === 'gas') {
    if (!area || !heating) return 'no-profile'
    return heating === 'gas'
      ? made('gas-per-m2-gas-heated-fr', area * 1000, 'area')
      : 'no-reference'
  }
  if (!heating) return 'no-profile'
  const heats = electric.has(heating) || (hotWater !== undefined && electric.has(hotWater))
  return heats
    ? made('electricity-per-home-fr', 1000, 'home')
    : made('electricity-specific-per-home-fr', 1000, 'home-without-heating')
}
