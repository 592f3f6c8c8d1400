/** A JSON object; its members are read with `member` only, so that `__proto__` is a name like any other. */
export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What lies at the end of a path of members and places, or undefined. */
export function member(value: unknown, ...path: (string | number)[]): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Record<string | number, unknown>)[step]
  }
  return found
}

/** The text at a path, or undefined when there is none or it is something else. */
export function textAt(value: unknown, ...path: (string | number)[]): string | undefined {
  const found = member(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** The finite number at a path, also when written as text. */
export function numberAt(value: unknown, ...path: (string | number)[]): number | undefined {
  const found = member(value, ...path)
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** The list at a path; an empty one when there is none. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = member(value, ...path)
  return Array.isArray(found) ? found : []
}
