import type { EnergyResource, FactorSet, ReferenceValue } from '@selfdata/vocab'
import { factorSetOf } from '../factor.ts'

/** Emissions of energy used at home. Grams of CO2 equivalent. */
export interface EnergyCo2e {
  value: number
  low: number
  high: number
  from: { factorSet: FactorSet; factor: ReferenceValue; wattHours: number }
}

const keys: Partial<Record<EnergyResource, string>> = {
  electricity: 'electricity-fr-mix',
  gas: 'gas-natural-fr',
}

/** How far a single hour or season may be from the yearly mean, as a share of it. */
const spread: Partial<Record<EnergyResource, number>> = { electricity: 0.5, gas: 0.05 }

/**
 * Emissions of electricity or gas, with the mean of the country. Undefined for water, of which the
 * set has no factor: unknown, not nothing.
 *
 * The range says how much the factor itself varies: electricity by hour and season by about half,
 * gas hardly.
 */
export function energyCo2e(
  { resource, wattHours }: { resource: EnergyResource; wattHours: number },
  { factorSet: iri }: { factorSet?: string } = {},
): EnergyCo2e | undefined {
  const factorSet = factorSetOf(iri)
  const factor = factorSet?.references.find(({ key }) => key === keys[resource])
  if (!factorSet || !factor) return undefined
  const value = wattHours * factor.value
  const off = spread[resource] ?? 0
  return {
    value,
    low: value * (1 - off),
    high: value * (1 + off),
    from: { factorSet, factor, wattHours },
  }
}
