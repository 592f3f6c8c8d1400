import type { Weather } from './weather.ts'

/** Takes from the answer of a city server what is right; undefined when it has no days. */
export function readWeather(value: unknown): Weather | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const file = new Map<string, unknown>(Object.entries(value))
  const days = file.get('days')
  if (typeof days !== 'object' || days === null) return undefined
  const known = Object.entries(days).filter(
    (entry): entry is [string, number] =>
      /^\d{4}-\d\d-\d\d$/.test(entry[0]) && typeof entry[1] === 'number' && entry[1] >= 0,
  )
  if (known.length === 0) return undefined
  const text = (key: string) => {
    const found = file.get(key)
    return typeof found === 'string' ? found.slice(0, 200) : ''
  }
  const base = file.get('baseCelsius')
  return {
    station: text('station'),
    source: text('source'),
    licence: text('licence'),
    base: typeof base === 'number' ? base : 18,
    invented: file.get('invented') === true,
    days: Object.fromEntries(known),
  }
}
