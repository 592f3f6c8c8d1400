/** Longest we wait for an answer, in milliseconds. */
const PATIENCE = 5_000

/**
 * What time a server of somebody else says it is, in milliseconds since 1970; undefined when it
 * does not answer. Answers that a cache kept are aged by what the cache says.
 */
export async function referenceTime(
  url: string,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<number | undefined> {
  try {
    const response = await fetch(url, {
      method: 'HEAD',
      headers: { 'cache-control': 'no-cache' },
      signal: AbortSignal.timeout(PATIENCE),
    })
    await response.body?.cancel()
    const date = Date.parse(response.headers.get('date') ?? '')
    const age = Number(response.headers.get('age') ?? 0)
    return Number.isFinite(date + age) ? date + age * 1000 : undefined
  } catch {
    return undefined
  }
}
