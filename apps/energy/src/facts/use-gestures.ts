import { challengeOf, gesturesFor, marginalPrice } from '@selfdata/insights'
import type { Gesture } from '@selfdata/insights'
import type { EnergyResource } from '@selfdata/vocab'
import { computed } from 'vue'
import { useFacts } from './use-facts.ts'
import { yearlyOf } from './yearly.ts'

/** The facts, and what can be done about them: apart, since it needs the factors of emissions. */
export function useGestures(year?: () => number) {
  const found = useFacts(year)
  const { facts, degreeDays, anomalies, profile, prices, today } = found
  const priceOf = (resource: EnergyResource) =>
    marginalPrice(prices.value, { resource, date: today })
  const gestures = computed((): Gesture[] => {
    const heated = facts.value.find(({ heating }) => heating)
    const water = facts.value.find(({ resource }) => resource === 'water')
    const yearly = degreeDays.value ? lastYearOf(degreeDays.value, today) : undefined
    return gesturesFor({
      standby: facts.value.find(({ standby }) => standby)?.standby,
      heating:
        heated?.heating && yearly
          ? { resource: heated.resource, model: heated.heating, degreeDaysPerYear: yearly }
          : undefined,
      anomalies: anomalies.value,
      profile: profile.value,
      litresPerYear: water && yearlyOf(water.days.slice(-365)),
      priceOf,
    })
  })
  /** One goal: for what the home heats with, else electricity. */
  const challenge = computed((): Gesture | undefined => {
    const main =
      facts.value.find(({ heating }) => heating) ??
      facts.value.find(({ resource }) => resource === 'electricity')
    const yearly = main && yearlyOf(main.days.slice(-365))
    return main && yearly ? challengeOf({ resource: main.resource, yearly, priceOf }) : undefined
  })
  return { ...found, gestures, challenge }
}

/** Degree days of the last twelve months; undefined when fewer than ten months are known. */
function lastYearOf(days: Readonly<Record<string, number>>, today: string): number | undefined {
  const before = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const known = Object.entries(days).filter(([date]) => date > before && date <= today)
  if (known.length < 300) return undefined
  return (known.reduce((sum, [, cold]) => sum + cold, 0) * 365) / known.length
}
