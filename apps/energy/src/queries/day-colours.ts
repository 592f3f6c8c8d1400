import type { ColourCalendar } from '@selfdata/insights'
import { isTryOut, useTerritory } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { publicJson } from './public-json.ts'
import { readDayColours } from './read-day-colours.ts'
import { keys } from './keys.ts'

/** Colours of days, as the territory gives them. */
export interface DayColours {
  source: string
  /** Nobody published it: for a lab. */
  invented: boolean
  calendars: readonly ColourCalendar[]
}

/** The colours of days (Tempo, EJP); undefined where the territory gives none: then prices are ranges. */
export function useDayColours() {
  const { cityServer } = useTerritory()
  return useQuery({
    key: keys.dayColours,
    enabled: () => isTryOut(window) || cityServer !== undefined,
    query: async ({ signal }): Promise<DayColours | undefined> => {
      if (isTryOut(window))
        return (await import('../try-out/day-colours.ts')).inventedColours(new Date())
      return readDayColours(await publicJson(`${cityServer}day-colours`, { signal }))
    },
  })
}
