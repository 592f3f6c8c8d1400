/** Things that were started, to be stopped in reverse order, once. */
export interface Stoppables {
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
    add: (stop) => stops.push(stop),
    stop: () => (stopped ??= stopAll()),
  }
}
