import { BusyError } from '@selfdata/pod'

const attempts = 4

/**
 * Does the work again when the server asked for a pause, after that pause: what it said, a second
 * where it said nothing, never more than 30.
 *
 * @throws {BusyError} when it still asks for a pause the fourth time
 */
export async function patiently<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof BusyError) || attempt === attempts) throw error
      await pause(Math.min(error.retryAfter ?? 1, 30), signal)
    }
  }
}

function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, seconds * 1000)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
