import type { CopyContext } from './copy-context.ts'

/**
 * One at a time under each name: of all tabs where the browser has locks, of this one otherwise.
 *
 * @param scope begins the names of the locks
 */
export function oneAtATime(
  scope: string,
  locks?: Pick<LockManager, 'request'>,
): CopyContext['alone'] {
  const turns = new Map<string, Promise<unknown>>()
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (locks) return locks.request(`${scope} ${name}`, work)
    const turn = (turns.get(name) ?? Promise.resolve()).then(work, work)
    turns.set(name, turn)
    return turn
  }
}

/** Counts writes by document. */
export function writeCounts(): Pick<CopyContext, 'writesTo' | 'noteWrite'> {
  const writes = new Map<string, number>()
  return {
    writesTo: (url) => writes.get(url) ?? 0,
    noteWrite: (url) => void writes.set(url, (writes.get(url) ?? 0) + 1),
  }
}
