/**
 * One change after the other: two that make room at once would throw each other out. Whoever looks
 * for a document waits for what is to become of that one, and may wait for all.
 */
export function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve()
  const turns = new Map<string, Promise<unknown>>()
  return {
    idle: async () => void (await last),
    of: async (url: string) => void (await turns.get(url)),
    next<T>(urls: readonly string[], change: () => Promise<T>): Promise<T> {
      const turn = last.then(change)
      const ended = turn
        .catch(() => {})
        .finally(() => {
          for (const url of urls) if (turns.get(url) === ended) turns.delete(url)
        })
      for (const url of urls) turns.set(url, ended)
      last = ended
      return turn
    },
  }
}
