/** Longest a lane is left alone, in seconds: after that it is tried once more, come what may. */
const LONGEST_PAUSE = 3600

/**
 * How long a lane is left alone after so many failures in a row, in seconds: what its server asked
 * for, or 5 s doubled each time, at most an hour; with up to a quarter more, so that lanes which
 * failed together do not come back together.
 */
export function pauseAfter(
  { failures, retryAfter }: { failures: number; retryAfter?: number | undefined },
  { random }: { random: () => number },
): number {
  const doubled = 5 * 2 ** Math.min(failures - 1, 20)
  const asked = retryAfter !== undefined && retryAfter > 0 ? retryAfter : doubled
  return Math.min(asked, LONGEST_PAUSE) * (1 + random() / 4)
}

/** How long records of one pod wait before they are tried again, in seconds. */
export function waitAfter(
  { attempts, seconds }: { attempts: number; seconds: number },
  { random }: { random: () => number },
): number {
  return Math.min(seconds * 2 ** Math.min(attempts, 20), 86_400) * (1 + random() / 4)
}
