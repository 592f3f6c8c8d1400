import type { PiniaColadaPlugin, UseQueryEntry } from '@pinia/colada'

/**
 * Asks again what a page that is left was still asking, when the page that comes needs it too.
 *
 * Pinia Colada 1.4 stops a first query when its last component goes, which is just before the next
 * one comes; the next one joins the stopped query and waits for ever.
 */
export const resumeAbandoned: PiniaColadaPlugin = ({ queryCache }) => {
  /** Stopped by the person, and to stay so. */
  const stopped = new WeakSet<UseQueryEntry>()
  queryCache.$onAction(({ name, args, onError }) => {
    if (name === 'cancel') stopped.add(args[0])
    if (name !== 'fetch') return
    const [entry] = args
    stopped.delete(entry)
    onError(() => {
      const isWaiting = entry.state.value.status === 'pending' && entry.pending === null
      if (entry.active && isWaiting && !stopped.has(entry)) {
        // What goes wrong stands in the entry itself.
        queryCache.fetch(entry).catch(() => {})
      }
    })
  })
}
