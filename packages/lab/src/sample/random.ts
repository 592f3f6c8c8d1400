/** Chance that repeats itself: the same seed gives the same draws, on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number
  between(low: number, high: number): number
  /** True in this share of the draws. */
  chance(share: number): boolean
  pick<T>(items: readonly [T, ...T[]]): T
  /** Bell-shaped, within three spreads of the mean. */
  around(mean: number, spread: number): number
}

/** Draws that follow from the seed alone. Source: `sfc32` of PractRand, seeded with FNV-1a. */
export function random(seed: string): Random {
  const draw = sfc32(hash(`${seed}a`), hash(`${seed}b`), hash(`${seed}c`))
  const between = (low: number, high: number) => low + draw() * (high - low)
  return {
    next: draw,
    between,
    chance: (share) => draw() < share,
    pick: (items) => items[Math.floor(draw() * items.length)] ?? items[0],
    around: (mean, spread) => mean + spread * (draw() + draw() + draw() + draw() - 2) * 1.5,
  }
}

/** A whole number from 0 to 2^32 - 1 that follows from the text. Source: FNV-1a. */
export function hash(text: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  }
  return (state ^ (state >>> 15)) >>> 0
}

function sfc32(first: number, second: number, third: number): () => number {
  let [a, b, c, counter] = [first, second, third, 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let i = 0; i < 12; i += 1) next()
  return next
}
