/** Connections that the other end closed while they rested. */
const closed = new Set<unknown>(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/**
 * Asks a second time, over a new connection, when the one that was kept open turns out to be closed: a
 * server of the lab closes them after five seconds, which a busy machine learns too late.
 */
export const steadyFetch: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init)
  } catch (error) {
    if (!isClosed(error) || input instanceof Request) throw error
    return fetch(input, init)
  }
}

function isClosed(error: unknown): boolean {
  const { cause } = error instanceof TypeError ? error : {}
  return cause instanceof Error && 'code' in cause && closed.has(cause.code)
}
