import { groupOf, usualModesOf, withUsualMode } from '@selfdata/insights'
import type { TransportMode } from '@selfdata/vocab'
import { computed } from 'vue'
import { useSettings } from './settings.ts'

/** The modes that the person usually takes, as their settings say, and how to change them. */
export function useUsualModes() {
  const { settings, read, change } = useSettings()
  /** Makes a mode the usual one of its group; what comes back takes that back. */
  async function take(mode: TransportMode): Promise<() => Promise<void>> {
    const group = groupOf(mode)
    let before: TransportMode | undefined
    await change((now) => {
      before = usualModesOf(now)[group]
      return withUsualMode(now, group, mode)
    })
    return () => change((now) => withUsualMode(now, group, before))
  }
  return {
    usual: computed(() => usualModesOf(settings.value)),
    /** For reading trips: where the settings cannot be read, these count as they were recognised. */
    readUsual: async () => usualModesOf(await read()),
    take,
  }
}
