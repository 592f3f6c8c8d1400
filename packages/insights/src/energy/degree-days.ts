/** Degree days by date: how much colder than the base it was, on average over the day. */
export type DegreeDays = Readonly<Record<string, number>>

/** Degree days of some dates; undefined when one of them is not known. */
export function degreeDaysOf(dates: readonly string[], degreeDays: DegreeDays): number | undefined {
  let sum = 0
  for (const date of dates) {
    const cold = degreeDays[date]
    if (cold === undefined) return undefined
    sum += cold
  }
  return sum
}
