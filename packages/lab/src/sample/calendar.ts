/** One day of the year that the sample data tells. */
export interface Day {
  /** Local date, `2026-03-09`. */
  readonly date: string
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number
  /** Monday to Friday, and not a public holiday. */
  readonly working: boolean
  readonly school: boolean
  readonly month: number
}

/** The sample year: thirteen calendar months, the last of them not yet over. */
const sampleYear = { first: '2025-11-01', last: '2026-11-20' } as const

/** Public holidays of France within the sample year. */
const publicHolidays = new Set([
  '2025-11-01',
  '2025-11-11',
  '2025-12-25',
  '2026-01-01',
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-07-14',
  '2026-08-15',
  '2026-11-01',
  '2026-11-11',
])

/** School holidays of zone A (Poitiers), first and last day without school. */
const schoolHolidays = [
  ['2025-10-18', '2025-11-02'],
  ['2025-12-20', '2026-01-04'],
  ['2026-02-07', '2026-02-22'],
  ['2026-04-04', '2026-04-19'],
  ['2026-05-14', '2026-05-17'],
  ['2026-07-04', '2026-08-31'],
  ['2026-10-17', '2026-11-01'],
] as const

/** Every day from the first to the last, both included. */
export function days({ first, last }: { first: string; last: string } = sampleYear): Day[] {
  const all: Day[] = []
  for (let date = first; date <= last; date = nextDate(date)) all.push(dayOf(date))
  return all
}

/** Whether a date lies between two others, both included. */
export function within(date: string, first: string, last: string): boolean {
  return date >= first && date <= last
}

function dayOf(date: string): Day {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7
  const working = weekday < 6 && !publicHolidays.has(date)
  const holiday = schoolHolidays.some(([first, last]) => within(date, first, last))
  return { date, weekday, working, school: working && !holiday, month: Number(date.slice(5, 7)) }
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
