/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = Math.trunc(seed)
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Above this mean a binomial is taken as normal: the bell is close enough. */
const bell = 50

/** How many of `n` people are there when each is with probability `p`. */
export function binomial(n: number, p: number, chance: () => number): number {
  if (p <= 0) return 0
  if (p >= 1) return n
  const mean = n * p
  if (mean > bell) {
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
    return Math.min(n, Math.max(0, Math.round(mean + normal * Math.sqrt(mean * (1 - p)))))
  }
  // By how many stay away between two who are there: as many steps as people are there.
  let found = 0
  for (let passed = 0; ; found += 1) {
    passed += Math.floor(Math.log(1 - chance()) / Math.log1p(-p)) + 1
    if (passed > n) return found
  }
}
