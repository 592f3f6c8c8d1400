/** How much a server that holds pods is asked at once, learnt from how it answers. */
export interface LanePace {
  /** So many pods of it may be visited at once. */
  limit(): number
  /** A request was answered after so many milliseconds. */
  answered(milliseconds: number): void
  /** It asked for a pause, or did not answer. */
  troubled(): void
}

const MOST = 16
/** Answers this many times slower than the fastest mean that requests queue up over there. */
const CROWDED = 4

/**
 * Adds a little to the limit while answers stay quick, takes a little away when they slow down, and
 * halves it on trouble: additive increase, multiplicative decrease, as TCP does.
 */
export function lanePace(): LanePace {
  let limit = 2
  let fastest = Infinity
  let usual = 0
  return {
    limit: () => Math.floor(limit),
    answered: (milliseconds) => {
      // The fastest is forgotten slowly: a server may have become slower for good.
      fastest = Math.min(fastest * 1.00005, milliseconds)
      usual = usual === 0 ? milliseconds : usual * 0.9 + milliseconds * 0.1
      const crowded = usual > CROWDED * Math.max(fastest, 5)
      limit = crowded ? Math.max(1, limit * 0.98) : Math.min(MOST, limit + 0.05)
    },
    troubled: () => {
      limit = Math.max(1, limit / 2)
    },
  }
}

/** The paces of all lanes that this process has served; the longest unused are forgotten. */
export function lanePaces(most = 10_000): (lane: string) => LanePace {
  const known = new Map<string, LanePace>()
  return (lane) => {
    const pace = known.get(lane) ?? lanePace()
    known.delete(lane)
    known.set(lane, pace)
    const oldest = known.keys().next()
    if (known.size > most && !oldest.done) known.delete(oldest.value)
    return pace
  }
}
