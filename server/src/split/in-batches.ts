interface Waiting<T, R> {
  item: T
  resolve: (result: R) => void
  reject: (reason: unknown) => void
}

/**
 * Lets single items be worked on together: what comes while others are worked on waits and goes with
 * the next batch. Who adds an item gets its own result.
 *
 * @param work gives one result for each item, in order
 */
export function inBatches<T, R>(
  work: (items: readonly T[]) => Promise<readonly R[]>,
  { most, atOnce }: { most: number; atOnce: number },
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = []
  let running = 0
  const next = () => {
    if (running >= atOnce || waiting.length === 0) return
    const batch = waiting.splice(0, most)
    running += 1
    work(batch.map(({ item }) => item))
      .then(
        (results) => batch.forEach(({ resolve }, at) => resolve(results[at]!)),
        (error: unknown) => batch.forEach(({ reject }) => reject(error)),
      )
      .finally(() => {
        running -= 1
        next()
      })
  }
  return async (item) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      next()
    })
}
