import type { Cell } from '@selfdata/vocab'
import { inBand } from './journey.ts'

/** The cell of an hour: that of its band, or the one for all other hours. */
export function cellIn(cells: readonly Cell[], { hour }: { hour: number }): Cell | undefined {
  const named = cells.filter(({ timeBand }) => timeBand !== 'other')
  return (
    named.find(({ timeBand }) => inBand(hour, timeBand)) ??
    cells.find(({ timeBand }) => timeBand === 'other')
  )
}
