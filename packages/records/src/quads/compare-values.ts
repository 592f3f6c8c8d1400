/**
 * One fixed order for the values of a field, which RDF leaves unordered: numbers by size, texts by
 * code unit, but a number at the end by size, so that leg `-10` comes after leg `-9`.
 */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [first, second] = [String(a), String(b)]
  const [stem, number] = splitNumber(first)
  const [otherStem, otherNumber] = splitNumber(second)
  return compareText(stem, otherStem) || number - otherNumber || compareText(first, second)
}

/** Order by UTF-16 code unit, the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function splitNumber(text: string): [string, number] {
  const digits = /\d{1,15}$/.exec(text)?.[0]
  return digits === undefined
    ? [text, -1]
    : [text.slice(0, text.length - digits.length), Number(digits)]
}
