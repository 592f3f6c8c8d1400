/** How a channel is listened to. */
export interface ListenOptions {
  /** Ends the listening. */
  signal: AbortSignal
  openSocket: (url: string) => WebSocket
  /**
   * Waits before a socket that closed is opened again: so long, and until the device has a network.
   * Without it, what closed stays closed.
   */
  pause?: (milliseconds: number) => Promise<void>
}

const [shortest, longest] = [1000, 300_000]

/**
 * Listens to a channel until the signal aborts. A socket that closes is opened again, after a pause
 * that doubles until something was heard; one that did not even open gets a new channel, for the
 * server may have forgotten the old one. What changed meanwhile nobody told: whoever listens is
 * told to look.
 *
 * @throws the signal's reason, when it aborts between two sockets
 * @param renew asks for a new channel; undefined where there is none just now
 */
export async function keepListening(
  address: string,
  onHint: () => void,
  { renew, pause, ...options }: ListenOptions & { renew: () => Promise<string | undefined> },
): Promise<void> {
  const { signal } = options
  if (signal.aborted) return
  let heard = await listenOnce(address, { onHint }, options)
  if (!pause) return
  for (let wait = shortest; !signal.aborted; wait = Math.min(wait * 2, longest)) {
    if (heard.isHeard) wait = shortest
    await pause(wait)
    signal.throwIfAborted()
    if (!heard.isOpened) address = (await renew()) ?? address
    signal.throwIfAborted()
    heard = await listenOnce(address, { onHint, onOpen: onHint }, options)
  }
}

interface Listeners {
  onHint: () => void
  onOpen?: () => void
}

/** One socket, until it closes: whether it opened, and whether it told of anything. */
function listenOnce(
  address: string,
  { onHint, onOpen }: Listeners,
  { openSocket, signal }: ListenOptions,
): Promise<{ isOpened: boolean; isHeard: boolean }> {
  return new Promise((resolve) => {
    const heard = { isOpened: false, isHeard: false }
    const socket = openSocket(address)
    const close = () => socket.close()
    signal.addEventListener('abort', close, { once: true })
    socket.addEventListener('open', () => {
      heard.isOpened = true
      onOpen?.()
    })
    socket.addEventListener('message', () => {
      heard.isHeard = true
      // What is on its way when the signal aborts is not heard any more either.
      if (!signal.aborted) onHint()
    })
    socket.addEventListener('close', () => {
      signal.removeEventListener('abort', close)
      resolve(heard)
    })
  })
}
