/** What was counted in one sum from one instant to another. Milliseconds since 1970. */
export interface CountedStretch {
  start: number
  end: number
  /** Nobody read the meter: a supplier's guess. */
  isEstimated: boolean
}

/** Two bills may both count the day of the reading between them, which may have 25 hours. */
const sharedDay = 25 * 3_600_000

/**
 * Which of several sums of one meter count where their days overlap, so that no day counts twice: a
 * reading before an estimate, then the shorter stretch before the longer one, then the one told first.
 * Both lists keep the order in which they were told.
 */
export function standingStretches<T extends CountedStretch>(
  stretches: readonly T[],
): { standing: T[]; displaced: T[] } {
  const ranked = stretches.toSorted(
    (one, other) =>
      Number(one.isEstimated) - Number(other.isEstimated) ||
      one.end - one.start - (other.end - other.start),
  )
  const standing = new Set<T>()
  for (const one of ranked)
    if (![...standing].some((other) => overlap(one, other))) standing.add(one)
  return {
    standing: stretches.filter((one) => standing.has(one)),
    displaced: stretches.filter((one) => !standing.has(one)),
  }
}

function overlap(one: CountedStretch, other: CountedStretch): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared > sharedDay || shared === one.end - one.start || shared === other.end - other.start
}
