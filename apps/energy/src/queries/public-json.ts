/** In milliseconds. */
const patience = 20_000

/**
 * What a city server gives to everybody: no token goes along. Without network, as it was the last
 * time; undefined where the server has nothing.
 */
export async function publicJson(
  url: string,
  { signal }: { signal: AbortSignal },
): Promise<unknown> {
  const kept = 'caches' in globalThis ? await caches.open('selfdata-public') : undefined
  try {
    const limit = AbortSignal.timeout(patience)
    const response = await fetch(url, { signal: AbortSignal.any([signal, limit]) })
    if (!response.ok) return undefined
    await kept?.put(url, response.clone())
    return await response.json()
  } catch (error) {
    const before = await kept?.match(url)
    if (!before || signal.aborted) throw error
    return before.json()
  }
}
