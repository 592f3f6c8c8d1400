/** Steps that meters have, in minutes. */
const usual = new Set([1, 5, 10, 15, 20, 30, 60])
/** A longer gap that comes this often in a row is a longer step, not a hole. */
const insistence = 3

/**
 * The length of the step that ends at each instant, in minutes. Files seldom tell it, and it changes
 * within them: a gap shorter than the step makes it shorter at once; a longer one is a hole, unless
 * the next ones are just as long. Behind a hole the next gaps tell.
 *
 * @param ends instants in order, in milliseconds
 */
export function stepLengths(ends: readonly number[]): number[] {
  const gaps = ends.map((end, i) => (i === 0 ? Number.NaN : (end - ends[i - 1]!) / 60_000))
  let step = 60
  return gaps.map((gap, i) => {
    const next = gaps.slice(i + 1, i + 1 + insistence)
    const insisting = next.length > 0 && next.every((one) => one === next[0])
    if (usual.has(gap)) {
      if (gap < step || (insisting && next[0] === gap)) step = gap
    } else {
      const shortest = Math.min(...next.filter((one) => usual.has(one)))
      if (i === 0 && Number.isFinite(shortest)) step = shortest
      else if (shortest < step || (insisting && usual.has(next[0]!))) step = shortest
    }
    return step
  })
}
