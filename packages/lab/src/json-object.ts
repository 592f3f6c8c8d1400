/** An object read from JSON, of which nothing is known yet. */
export type JsonObject = Record<string, unknown>

/** The value itself when it is an object, otherwise an empty one. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

/** The object of a JSON answer; empty when the answer is something else. */
export async function objectOf(response: Response): Promise<JsonObject> {
  return asObject(await response.json().catch(() => undefined))
}

/** The value itself when it is a text, otherwise the empty one. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
