import { agreement, homesOf, monthsOfHome } from '@selfdata/insights'
import type { EnergyMonth, MonthPart } from '@selfdata/insights'
import type { EnergyResource } from '@selfdata/vocab'

/** What one person's pod tells. */
export interface PersonParts {
  name: string
  parts: readonly MonthPart[]
}

/** One home of a household, and in whose pods its meter was found. */
export interface HouseholdHome {
  names: string[]
  months: EnergyMonth[]
}

/**
 * The homes of a household in one resource. Two who live together both have the readings of their
 * meter: it is counted once, and named after both.
 */
export function householdHomes(
  people: readonly PersonParts[],
  resource: EnergyResource,
): HouseholdHome[] {
  const homes: HouseholdHome[] = []
  for (const { name, parts } of people)
    for (const home of homesOf(parts)) {
      const months = monthsOfHome(home).filter((month) => month.resource === resource)
      if (months.length === 0) continue
      const same = homes.find(
        (known) => !known.names.includes(name) && agreement(known.months, months) === 'agree',
      )
      if (same) same.names.push(name)
      else homes.push({ names: [name], months })
    }
  return homes
}
