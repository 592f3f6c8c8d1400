import { energyCost } from '@selfdata/insights'
import type { Prices } from '@selfdata/insights'
import type { ChartValues } from '@selfdata/ui'
import type { ResourceFacts } from './resource-facts.ts'

/** What each resource cost in each month, as far as its price is known. Euros. */
export function monthlyCosts(facts: readonly ResourceFacts[], prices: Prices): ChartValues {
  const costs: Record<string, Record<string, number>> = {}
  for (const { resource, months } of facts)
    for (const month of months) {
      const cost = energyCost(month, prices)
      if (cost) costs[month.month] = { ...costs[month.month], [resource]: cost.value }
    }
  return costs
}
