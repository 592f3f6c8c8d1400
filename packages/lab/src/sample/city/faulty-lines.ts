import type { Row } from './validations.ts'

/** What is wrong with a line that was spoiled on purpose, and where. */
export interface Fault {
  /** Column that cannot be used. */
  column: keyof Row
  spoilt: string
}

/** Mistakes such as real exports have: a date that does not exist, a word nobody declared. */
export const faults: readonly Fault[] = [
  { column: 'date_heure', spoilt: '31/02/2026 08:14:00' },
  { column: 'genre', spoilt: 'MONTE' },
  { column: 'distance_estimee_km', spoilt: '-4,20' },
  { column: 'date_heure', spoilt: '' },
  { column: 'carte', spoilt: '' },
]

/**
 * The same rows with one copy of a row spoilt per fault, spread over the export; nothing of the
 * holders' own is lost. One row comes twice, as when a validator sends again.
 */
export function withFaultyLines(rows: readonly Row[]): Row[] {
  const all = [...rows]
  const step = Math.floor(rows.length / (faults.length + 2))
  for (const [i, { column, spoilt }] of faults.entries()) {
    const place = step * (i + 1)
    const model = rows[place]
    if (!model) continue
    const numero_validation = `V9${String(90_001 + i)}`
    all.splice(place + i, 0, { ...model, numero_validation, [column]: spoilt })
  }
  const last = all.at(-1)
  return last ? [...all, last] : all
}
