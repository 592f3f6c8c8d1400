/** What was counted, and when counting began. */
interface Standing<T> {
  counted: T
  at: Date
}

/** Counting may take this part of the time, at most. */
const SHARE = 0.05
/** Somebody waits this long for what is new rather than see what is older, in milliseconds. */
const PATIENCE = 500
/** Where the last count is as old as this, they wait longer, in milliseconds. */
const OLD = { age: 10 * 60_000, patience: 15_000 }

/**
 * Keeps counts that take the longer the larger a city is. Where counting is quick everybody sees how
 * things stand now; where it is slow, how they stood a moment ago, and are told when that was, while
 * it is counted anew: once at a time, and never more than a twentieth of the time.
 */
export function standing<T>(
  count: (services: readonly string[]) => Promise<T>,
  { now }: { now: () => Date },
): (services: readonly string[]) => Promise<Standing<T>> {
  const known = new Map<string, Standing<T> & { took: number }>()
  const underWay = new Map<string, Promise<Standing<T>>>()
  const begin = async (services: readonly string[], key: string) => {
    const at = now()
    const counted = await count(services)
    const kept = { counted, at, took: now().getTime() - at.getTime() }
    known.set(key, kept)
    return kept
  }
  return async (services) => {
    const key = services.toSorted().join(' ')
    const kept = known.get(key)
    const age = kept ? now().getTime() - kept.at.getTime() : Infinity
    if (kept && age < kept.took / SHARE) return kept
    const counting = underWay.get(key) ?? begin(services, key).finally(() => underWay.delete(key))
    underWay.set(key, counting)
    if (!kept || kept.took < (age > OLD.age ? OLD.patience : PATIENCE)) return counting
    // Whoever asks next learns whether it failed.
    counting.catch(() => {})
    return kept
  }
}
