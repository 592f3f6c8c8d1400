/** How the requests of one visit to a pod are made. */
export interface VisitPace {
  /** Makes a request once there is room for it. */
  readonly ask: <T>(request: () => Promise<T>) => Promise<T>
}

/** Lower places go first. */
interface Queued {
  place: number
  begin: () => void
}

/**
 * Where requests wait until there is room for them. Those of a visit go before those of visits that
 * begin later.
 *
 * @param limit how many there is room for, which may change
 * @param answered told how long each took, in milliseconds, but for those that failed
 * @returns what begins a visit
 */
export function requestQueue(
  limit: () => number,
  answered: (milliseconds: number) => void,
): () => VisitPace {
  const waiting: Queued[] = []
  let running = 0
  let places = 0
  const next = () => {
    while (running < limit() && waiting.length > 0) {
      running += 1
      waiting.shift()?.begin()
    }
  }
  const turn = async (place: number) =>
    new Promise<void>((begin) => {
      const before = waiting.findLastIndex((other) => other.place <= place)
      waiting.splice(before + 1, 0, { place, begin })
      next()
    })
  const ask = async <T>(place: number, request: () => Promise<T>): Promise<T> => {
    await turn(place)
    const begun = performance.now()
    try {
      const answer = await request()
      answered(performance.now() - begun)
      return answer
    } finally {
      running -= 1
      next()
    }
  }
  return () => {
    const place = (places += 1)
    return { ask: async (request) => ask(place, request) }
  }
}
