import { territoryFile } from '../territory-files/territory-file.ts'
import type { TerritoryFile } from '../territory-files/territory-file.ts'
import { DayColoursFile } from './day-colours-file.ts'
import type { DayColours } from './day-colours-file.ts'

/** Gives the colours of days that the territory keeps; undefined where it keeps none. */
export type DayColoursSource = TerritoryFile<DayColours>

/**
 * The colours of days, read again when their file changes: tomorrow's is known today.
 *
 * @throws {ConfigError} when the file cannot be read at the start, or naming what is wrong in it
 */
export function dayColoursSource(path: string | undefined): Promise<DayColoursSource> {
  return territoryFile(path, { variable: 'SELFDATA_DAY_COLOURS', schema: DayColoursFile })
}
