import type { DegreeDays } from '@selfdata/insights'
import { isTryOut, useTerritory } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { publicJson } from './public-json.ts'
import { readWeather } from './read-weather.ts'
import { keys } from './keys.ts'

/** Degree days of a station, as the territory gives them. */
export interface Weather {
  station: string
  source: string
  licence: string
  /** Degrees Celsius that degree days are counted from. */
  base: number
  /** Nobody measured it: for a lab. */
  invented: boolean
  days: DegreeDays
}

/** The weather of the territory; undefined where it gives none: then nothing is corrected by it. */
export function useWeather() {
  const { cityServer } = useTerritory()
  return useQuery({
    key: keys.weather,
    enabled: () => isTryOut(window) || cityServer !== undefined,
    query: async ({ signal }): Promise<Weather | undefined> => {
      if (isTryOut(window))
        return (await import('../try-out/weather.ts')).inventedWeather(new Date())
      return readWeather(await publicJson(`${cityServer}weather`, { signal }))
    },
  })
}
