import { CityError } from './city-error.ts'

export interface CityServerOptions {
  /** Origin of the city server, as the territory names it. */
  cityServer: string
  /** Signs as the person; only `listServices` and `longestEnd` do without. */
  fetch: typeof globalThis.fetch
  signal?: AbortSignal | undefined
}

/** What is asked of the city server. */
interface Question {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the address of the server. */
  path: string
  body?: unknown
  headers?: Record<string, string>
}

/** Longest an answer may take, in milliseconds. */
const PATIENCE = 20_000

/**
 * Asks the city server something; what it answers is the caller's to know.
 *
 * @throws {CityError} when it refuses or does not answer
 */
export async function ask<T>(
  { method, path, body, headers }: Question,
  { cityServer, fetch, signal }: CityServerOptions,
): Promise<T> {
  const url = new URL(path, cityServer)
  const limit = AbortSignal.timeout(PATIENCE)
  const response = await fetch(url.href, {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    throw CityError.unreachable(url.href, cause)
  })
  if (!response.ok) throw await CityError.from(response)
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}
