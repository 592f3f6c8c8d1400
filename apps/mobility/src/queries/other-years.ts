import { useTerritory } from '@selfdata/ui'
import { computed, shallowRef } from 'vue'
import { useRoute } from 'vue-router'
import { useKnownMonths } from './known-months.ts'
import { lastMonths, yearsOf } from './last-months.ts'

/** The calendar year that the address asks for: `/?year=2024`; none for the last twelve months. */
export function useAskedYear() {
  const route = useRoute()
  const { timeZone } = useTerritory()
  const thisYear = Number(lastMonths(new Date(), timeZone).at(-1)!.slice(0, 4))
  return computed(() => {
    const asked = Number(route.query['year'])
    return asked > 1900 && asked <= thisYear ? asked : undefined
  })
}

/** The years that something is known of, the latest first. Looked for when they are wanted. */
export function useOtherYears(isNeeded: () => boolean) {
  const isWanted = shallowRef(false)
  const { data: known } = useKnownMonths(() => isWanted.value || isNeeded())
  return {
    years: computed(() => yearsOf(known.value ?? []).toReversed()),
    look: () => (isWanted.value = true),
  }
}
