/**
 * A number as `xsd:decimal` is always written here: with a point, without exponent (`30.0`, `0.0000001`).
 *
 * @returns undefined for NaN and the infinities, which are no decimals
 */
export function decimalText(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  const [, sign, whole, fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))!
  const digits = whole! + fraction
  const point = whole!.length + Number(exponent)
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0')
  const at = Math.max(point, 1)
  return `${sign}${padded.slice(0, at).padEnd(at, '0')}.${padded.slice(at) || '0'}`
}

/** The number an `xsd:decimal` means, or undefined when the text is none, or beyond what a number holds. */
export function decimalOf(text: string): number | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value + 0 : undefined
}

/** The whole number an `xsd:integer` means, or undefined when it is none, or not exact as a number. */
export function integerOf(text: string): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined
  const value = Number(text)
  return Number.isSafeInteger(value) ? value + 0 : undefined
}
