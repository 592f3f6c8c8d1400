// Exact samplers of Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy"
// (NeurIPS 2020), section 5.1: whole numbers only, since floating point leaks.

/** Fills an array with random bytes: `crypto.getRandomValues`. */
export type RandomBytes = (into: Uint8Array<ArrayBuffer>) => Uint8Array

/** A fraction of whole numbers. */
export interface Fraction {
  over: bigint
  under: bigint
}

/** A decimal as a fraction, exactly as written: 0.25 is 1/4. */
export function fractionOf(value: number): Fraction {
  const [whole = '0', digits = ''] = String(value).split('.')
  return { over: BigInt(whole + digits), under: 10n ** BigInt(digits.length) }
}

/** A whole number from 0 up to, and without, a bound; every one as likely. */
function uniform(bound: bigint, random: RandomBytes): bigint {
  const bytes = new Uint8Array(Math.ceil(bound.toString(2).length / 8) + 8)
  const space = 256n ** BigInt(bytes.length)
  const fair = space - (space % bound)
  for (;;) {
    random(bytes)
    const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
    if (value < fair) return value % bound
  }
}

function isLess({ over, under }: Fraction, random: RandomBytes): boolean {
  return uniform(under, random) < over
}

/** True with probability e^-fraction. */
function bernoulliExp({ over, under }: Fraction, random: RandomBytes): boolean {
  for (let whole = over / under; whole > 0n; whole -= 1n) {
    if (!bernoulliExpBelowOne({ over: 1n, under: 1n }, random)) return false
  }
  return bernoulliExpBelowOne({ over: over % under, under }, random)
}

function bernoulliExpBelowOne({ over, under }: Fraction, random: RandomBytes): boolean {
  let k = 1n
  while (isLess({ over, under: under * k }, random)) k += 1n
  return k % 2n === 1n
}

/**
 * A whole number of discrete Laplace noise: each further step from zero is e^(-1/scale) times as
 * likely.
 *
 * @param scale sensitivity divided by epsilon, as a fraction
 */
export function discreteLaplace({ over: t, under: s }: Fraction, random: RandomBytes): bigint {
  for (;;) {
    const u = uniform(t, random)
    if (!bernoulliExp({ over: u, under: t }, random)) continue
    let v = 0n
    while (bernoulliExp({ over: 1n, under: 1n }, random)) v += 1n
    const size = (u + t * v) / s
    const negative = uniform(2n, random) === 0n
    if (negative && size === 0n) continue
    return negative ? -size : size
  }
}
