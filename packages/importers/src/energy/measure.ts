/** What is measured, and how much one of its unit is in watts, watt hours or volt-amperes. */
export interface Measure {
  quantity: 'power' | 'energy' | 'apparent'
  scale: number
}

const units = /(?:^|[^a-z])([km]?)(wh|w|va)(?:[^a-z]|$)/i
const prefixes: Record<string, number> = { '': 1, k: 1000, m: 1_000_000 }
const quantities = { w: 'power', wh: 'energy', va: 'apparent' } as const

/** The electrical unit that a text names, such as the header `Valeur (en kWh)`; undefined: none. */
export function measureOf(text: string): Measure | undefined {
  const [, prefix = '', unit] = units.exec(text) ?? []
  if (unit === undefined) return undefined
  const quantity = Object.entries(quantities).find(([name]) => name === unit.toLowerCase())![1]
  return { quantity, scale: prefixes[prefix.toLowerCase()]! }
}

/** Whether words or codes of a table tell of energy fed into the grid. */
export function isFedIn(text: string): boolean {
  return /^\s*(prod|inj)/i.test(text)
}
