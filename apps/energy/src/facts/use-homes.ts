import { billsOfHome, homesOf, monthsOfHome, pointOfPart } from '@selfdata/insights'
import { computed, shallowRef } from 'vue'
import { useEnergy } from '../queries/energy.ts'
import { useHome } from '../queries/home.ts'

/** Which of several homes is looked at, in every page of the app. */
const chosen = shallowRef(0)

/** The homes of a year and the one before, and the one that is looked at. */
export function useHomes(year: () => number) {
  const energy = useEnergy(year)
  const { home, error: homeError } = useHome()
  const homes = computed(() => homesOf(energy.parts.value, home.value.profiles))
  const place = computed(() => Math.min(chosen.value, homes.value.length - 1))
  const current = computed(() => homes.value[place.value] ?? { meters: [] })
  const profile = computed(() => current.value.profile)
  const months = computed(() => monthsOfHome(current.value))
  const bills = computed(() => billsOfHome(current.value))
  /** The meters of this home: of each, all points that tell of it, the first first. */
  const meters = computed(() =>
    current.value.meters.map((parts) => [...new Set(parts.map(pointOfPart))]),
  )
  return { ...energy, home, homeError, homes, place, profile, months, bills, meters, choose }
}

function choose(place: number): void {
  chosen.value = place
}
