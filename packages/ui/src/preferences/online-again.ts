/**
 * Resolves after so many milliseconds, and not before the device has a network.
 *
 * @throws the signal's reason when it aborts before
 */
export function onlineAgain(
  milliseconds: number,
  { page, signal }: { page: Window; signal: AbortSignal },
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const end = () => {
      clearTimeout(timer)
      page.removeEventListener('online', goOn)
      signal.removeEventListener('abort', stop)
    }
    const stop = () => {
      end()
      reject(signal.reason)
    }
    const goOn = () => {
      end()
      resolve()
    }
    const timer = setTimeout(() => {
      if (page.navigator.onLine) goOn()
      else page.addEventListener('online', goOn, { once: true })
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
