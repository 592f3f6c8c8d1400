import { csvOf, csvwOf, geojsonOf } from '@selfdata/campaigns'
import type { Released } from './release-body.ts'

/** A published result as CSV: withheld cells say so and have no number. */
export function csvFile({ version, body }: Released): string {
  return csvOf(body.result.cells, version.codeList)
}

/** What the columns of the CSV are, and how it was protected (CSV on the Web). */
export function csvMetadata({ version }: Released): string {
  return JSON.stringify(csvwOf(version.release, { csv: 'release.csv' }), undefined, 2)
}

/** A published result on a map. */
export function geojsonFile({ version, body }: Released): string {
  return JSON.stringify(geojsonOf(body.result.cells, version.codeList))
}
