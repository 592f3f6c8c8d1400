type Colour = readonly [red: number, green: number, blue: number]

/** Linear light, 0 to 1. */
const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const encoded = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, relative luminance. */
export function contrast(one: Colour, other: Colour): number {
  const luminance = ([red, green, blue]: Colour) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

/**
 * Colours of a style sheet's custom properties in one theme. Understands what ours is made of:
 * `#rrggbb`, names black and white, `var()`, `light-dark()` and `color-mix(in oklab, …)`.
 */
export function tokensOf(css: string, theme: 'light' | 'dark'): Record<string, Colour> {
  const plain = css.replace(/\/\*[^]*?\*\//gu, '').replace(/\s+/gu, ' ')
  const sources = new Map([...plain.matchAll(/--([\w-]+): ([^;]+);/gu)].map(([, k, v]) => [k!, v!]))
  const colourOf = (text: string): Colour | undefined => {
    const value = text.trim()
    if (value === 'white') return [1, 1, 1]
    if (value === 'black') return [0, 0, 0]
    if (/^#[\da-f]{6}$/iu.test(value)) return hex(value)
    const [, name, inside] = /^([\w-]+)\((.*)\)$/u.exec(value) ?? []
    const parts = inside === undefined ? [] : split(inside)
    if (name === 'var') return colourOf(sources.get(parts[0]!.slice(2)) ?? '')
    if (name === 'light-dark') return colourOf(parts[theme === 'light' ? 0 : 1]!)
    return name === 'color-mix' ? mixed(parts[1]!, parts[2]!, colourOf) : undefined
  }
  return Object.fromEntries(
    [...sources].flatMap(([name, value]) => {
      const colour = colourOf(value)
      return colour ? [[name, colour]] : []
    }),
  )
}

function mixed(
  first: string,
  second: string,
  colourOf: (text: string) => Colour | undefined,
): Colour | undefined {
  const [, colour, percent] = /^(.*) (\d+)%$/u.exec(first.trim()) ?? []
  const [one, other] = [colourOf(colour ?? ''), colourOf(second)]
  if (!one || !other) return undefined
  const share = Number(percent) / 100
  const [a, b] = [toOklab(one), toOklab(other)]
  return fromOklab(a.map((value, index) => value * share + b[index]! * (1 - share)))
}

function hex(text: string): Colour {
  const [red, green, blue] = [1, 3, 5].map(
    (at) => Number.parseInt(text.slice(at, at + 2), 16) / 255,
  )
  return [red!, green!, blue!]
}

/** Splits at commas outside parentheses. */
function split(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim())
}

// Source: Björn Ottosson, "A perceptual color space for image processing" (2020).
function toOklab(colour: Colour): number[] {
  const [r, g, b] = colour.map(linear) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness = 0, a = 0, b = 0]: readonly number[]): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const [red, green, blue] = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => encoded(Math.min(Math.max(value, 0), 1)))
  return [red!, green!, blue!]
}
