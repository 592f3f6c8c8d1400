/** Things that were started, to be stopped in reverse order, once. */
export interface Stoppables {
  /** What comes too late, after everything was stopped, is stopped at once. */
  add(stop: () => Promise<void>): void
  /** Stops everything, even when some of it fails; the first failure is thrown at the end. */
  stop(): Promise<void>
}

export function stoppables(): Stoppables {
  const stops: (() => Promise<void>)[] = []
  let stopped: Promise<void> | undefined
  const stopAll = async () => {
    const failures: unknown[] = []
    while (stops.length > 0) {
      await stops
        .pop()?.()
        .catch((error: unknown) => failures.push(error))
    }
    if (failures.length > 0) throw failures[0]
  }
  return {
    add: (stop) => {
      if (stopped) stopped = stopped.then(stop)
      else stops.push(stop)
    },
    stop: () => (stopped ??= stopAll()),
  }
}
