import type { CopyContext } from './copy-context.ts'

/** Counts writes by document, and lets one work on a document at a time. */
export function writesAndTurns(): Pick<CopyContext, 'writesTo' | 'noteWrite' | 'alone'> {
  const writes = new Map<string, number>()
  const turns = new Map<string, Promise<unknown>>()
  return {
    writesTo: (url) => writes.get(url) ?? 0,
    noteWrite: (url) => void writes.set(url, (writes.get(url) ?? 0) + 1),
    alone(url, work) {
      const turn = (turns.get(url) ?? Promise.resolve()).then(work, work)
      turns.set(url, turn)
      return turn
    },
  }
}
