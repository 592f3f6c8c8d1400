import { territoryFile } from '../territory-files/territory-file.ts'
import type { TerritoryFile } from '../territory-files/territory-file.ts'
import { WeatherFile } from './weather-file.ts'
import type { Weather } from './weather-file.ts'

/** Gives the weather that the territory keeps; undefined where it keeps none. */
export type WeatherSource = TerritoryFile<Weather>

/**
 * The degree days of the territory, read again when their file changes.
 *
 * @throws {ConfigError} when the file cannot be read at the start, or naming what is wrong in it
 */
export function weatherSource(path: string | undefined): Promise<WeatherSource> {
  return territoryFile(path, { variable: 'SELFDATA_WEATHER', schema: WeatherFile })
}
