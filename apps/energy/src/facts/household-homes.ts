import { agreement, billAgreement, billsOfHome, homesOf, monthsOfHome } from '@selfdata/insights'
import type { EnergyBill, EnergyMonth, MonthPart } from '@selfdata/insights'
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
  /** What is known over longer times only. */
  bills: EnergyBill[]
}

type Told = Pick<HouseholdHome, 'months' | 'bills'>

/**
 * The homes of a household in one resource. Two who live together both have the readings or the
 * bills of their meter: it is counted once, and named after both.
 */
export function householdHomes(
  people: readonly PersonParts[],
  resource: EnergyResource,
): HouseholdHome[] {
  const homes: HouseholdHome[] = []
  for (const { name, parts } of people)
    for (const home of homesOf(parts)) {
      const months = monthsOfHome(home).filter((month) => month.resource === resource)
      const bills = billsOfHome(home).filter((bill) => bill.resource === resource)
      if (months.length + bills.length === 0) continue
      const same = homes.find(
        (known) => !known.names.includes(name) && tellTheSame(known, { months, bills }),
      )
      if (same) same.names.push(name)
      else homes.push({ names: [name], months, bills })
    }
  return homes
}

function tellTheSame(one: Told, other: Told): boolean {
  const all = new Set([agreement(one.months, other.months), billAgreement(one.bills, other.bills)])
  return all.has('agree') && !all.has('differ')
}
