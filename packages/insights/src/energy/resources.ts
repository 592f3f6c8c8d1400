import type { EnergyResource } from '@selfdata/vocab'

/** Electricity and gas are counted in watt hours, water in litres. */
export function isEnergy(resource: EnergyResource): boolean {
  return resource !== 'water'
}

/** All resources, in the order in which people are shown them. */
export const energyResources: readonly EnergyResource[] = ['electricity', 'gas', 'water']
