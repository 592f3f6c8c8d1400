import { duplicateAll, type Move, type Stay } from './movement.ts'

/**
 * The movements without those that tell again what another one tells: nobody makes two movements at
 * once, so of two that share more than half of the shorter one's time, the longer one stands.
 */
export function distinctMoves(moves: readonly Move[]): Move[] {
  const order = (a: Move, b: Move) => a.start.ms - b.start.ms || b.end.ms - a.end.ms
  const standing = new Set<Move>()
  let open: Move[] = []
  for (const move of moves.toSorted(order)) {
    open = open.filter((other) => other.end.ms > move.start.ms)
    const rivals = open.filter((other) => sharesMost(other, move))
    if (rivals.some((other) => lengthOf(other) >= lengthOf(move))) {
      duplicateAll(move.origins)
      continue
    }
    for (const rival of rivals) {
      standing.delete(rival)
      duplicateAll(rival.origins)
    }
    open = [...open.filter((other) => standing.has(other)), move]
    standing.add(move)
  }
  return [...standing].toSorted(order)
}

/** The stays without those told twice. One within another (a shop in a station) is not told twice. */
export function distinctStays(stays: readonly Stay[]): Stay[] {
  const known = new Map<string, Stay>()
  for (const stay of stays) {
    const key = `${stay.start.ms} ${stay.end.ms} ${stay.placeId ?? ''}`
    if (known.has(key)) duplicateAll(stay.origins)
    else known.set(key, stay)
  }
  return [...known.values()].toSorted((a, b) => a.start.ms - b.start.ms)
}

/** Finds the span that holds an instant, among spans in order of their start. */
export function spanFinder<T extends Move | Stay>(
  spans: readonly T[],
): (ms: number) => T | undefined {
  // The latest end up to each place: spans within others do not hide the outer one.
  const reach: number[] = []
  for (const { end } of spans) reach.push(Math.max(end.ms, reach.at(-1) ?? end.ms))
  return (ms) => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.start.ms <= ms) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= 0 && reach[i]! >= ms; i--)
      if (spans[i]!.end.ms >= ms) return spans[i]
    return undefined
  }
}

function sharesMost(a: Move, b: Move): boolean {
  const shared = Math.min(a.end.ms, b.end.ms) - Math.max(a.start.ms, b.start.ms)
  return shared > 0.5 * Math.min(lengthOf(a), lengthOf(b))
}

function lengthOf({ start, end }: Move): number {
  return end.ms - start.ms
}
