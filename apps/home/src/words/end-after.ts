/** How long access lasts, as a person chooses it. */
export type Duration = 'week' | 'month' | 'quarter' | 'year' | 'date' | 'open'

const days = { week: 7, month: 30, quarter: 91, year: 365 } as const

/** The date of a moment on this device's calendar, `2026-03-09`. */
export function deviceDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv').format(moment)
}

/**
 * The end that a choice means: whole days from `now`, the end of a chosen day on this device's
 * calendar, or none.
 */
export function endAfter(
  duration: Duration,
  { now, day }: { now: Date; day: string },
): string | undefined {
  if (duration === 'open') return undefined
  if (duration !== 'date')
    return new Date(now.getTime() + days[duration] * 86_400_000).toISOString()
  const end = new Date(`${day}T23:59:59`)
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString()
}
