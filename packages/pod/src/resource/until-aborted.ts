/**
 * Ends with the signal, also where the work knows nothing of it: a token that is being renewed, a
 * database of the browser, half of a body that was divided.
 *
 * @throws the signal's reason when it aborts before the work ends
 */
export async function untilAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
