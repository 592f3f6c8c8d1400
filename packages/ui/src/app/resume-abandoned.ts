import type { PiniaColadaPlugin, UseQueryEntry } from '@pinia/colada'

/**
 * Asks again what a page that is left was still asking, when the page that comes needs it too.
 *
 * Pinia Colada 1.4 stops a first query when its last component goes, which is just before the next
 * one comes; the next one joins the stopped query and waits for ever. Or it gets half an answer: a
 * query that tells what it could not read takes its own end for a failure of the pod. So a query
 * that was stopped gives nothing.
 */
export const resumeAbandoned: PiniaColadaPlugin = ({ queryCache }) => {
  /** Stopped by the person, and to stay so. */
  const stopped = new WeakSet<UseQueryEntry>()
  queryCache.$onAction(({ name, args, onError }) => {
    if (name === 'cancel') stopped.add(args[0])
    if (name !== 'fetch') return
    const [entry, options = entry.options] = args
    stopped.delete(entry)
    if (options) args[1] = { ...options, query: wholeOrNothing(options.query) }
    onError(() => {
      const isWaiting = entry.state.value.status === 'pending' && entry.pending === null
      if (entry.active && isWaiting && !stopped.has(entry)) {
        // What goes wrong stands in the entry itself.
        queryCache.fetch(entry).catch(() => {})
      }
    })
  })
}

/** Whatever a query makes of its being stopped, it ends with the signal's reason. */
function wholeOrNothing<Context extends { signal: AbortSignal }, T>(
  query: (context: Context) => Promise<T>,
): (context: Context) => Promise<T> {
  return async (context) => {
    try {
      return await query(context)
    } finally {
      context.signal.throwIfAborted()
    }
  }
}
