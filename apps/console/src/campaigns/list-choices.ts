import type { LocalDate, Transformation } from '@selfdata/vocab'

/** How a day is cut: the hours of going to work and back, or not at all. */
export type BandChoice = 'commute' | 'day'

/** Whether a calculation counts by places that are drawn; the others count by mode or dwelling. */
export function hasPlaces(transformation: Transformation): boolean {
  return transformation !== 'mode-share' && transformation !== 'energy-by-dwelling'
}

/** The months of a period, both ends included: `2026-03`. At most two years. */
export function monthsOf(startDate: LocalDate, endDate: LocalDate): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = startDate.slice(0, 7).split('-').map(Number)
  while (months.length < 24 && month > 0) {
    const next = `${year}-${String(month).padStart(2, '0')}`
    if (next > endDate.slice(0, 7)) break
    months.push(next)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return months
}
