import type { CodeList } from '@selfdata/vocab'
import type { ResultCell } from '../counting/protect.ts'
import { readWkt } from '../geometry/read-wkt.ts'
import { rowOf } from './csv.ts'

/** A result on a map: one feature per cell that has a drawing (RFC 7946). */
export function geojsonOf(cells: readonly ResultCell[], codeList: CodeList): object {
  return {
    type: 'FeatureCollection',
    features: cells.flatMap((result) => {
      const cell = codeList.hasCell.find(({ cellNumber }) => cellNumber === result.cell)
      const geometry = cell?.asWKT === undefined ? undefined : readWkt(cell.asWKT)
      if (!geometry) return []
      const { kind, points } = geometry
      const row = rowOf(result, codeList)
      return {
        type: 'Feature',
        id: result.cell,
        geometry:
          kind === 'line'
            ? { type: 'LineString', coordinates: points }
            : { type: 'Polygon', coordinates: [points] },
        properties: {
          title_fr: row.title_fr,
          title_en: row.title_en,
          band: row.band,
          status: row.status,
          count: row.count === '' ? null : Number(row.count),
          people: row.people === '' ? null : Number(row.people),
        },
      }
    }),
  }
}
