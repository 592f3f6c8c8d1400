import type { MeteredHome } from './meter-files.ts'

/** Nadia's house: gas heats it, four live in it, and since November something drips. */
export const nadiasHouse: MeteredHome = {
  person: 'nadia',
  folder: 'nadia-energy',
  habit: { standby: 92, people: 4, gasPerDegreeDay: 3100 },
  first: '2025-10-01',
  last: '2026-11-20',
  hourlyFrom: '2026-09-20',
  leakFrom: '2026-11-11',
}

/** Sacha's new flat: two months that they can import themselves. */
export const sachasFlat: MeteredHome = {
  person: 'sacha',
  folder: 'sacha-energy',
  habit: { standby: 58, people: 1, gasPerDegreeDay: 0 },
  first: '2026-09-15',
  last: '2026-11-20',
  hourlyFrom: '2026-10-20',
  leakFrom: '2026-11-12',
}
