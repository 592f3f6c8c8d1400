import type { CopyEvent } from './copy-context.ts'

/** Listeners of this tab, and the same events to and from the others. */
export function copyEvents(name: string) {
  const listeners = new Set<(event: CopyEvent) => void>()
  const channel = new BroadcastChannel(name)
  const hear = (event: CopyEvent) => {
    for (const listener of listeners) listener(event)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<CopyEvent>) => hear(data))
  // Only browsers let a channel keep a program alive for nothing.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref()
  return {
    tell(event: CopyEvent) {
      hear(event)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      if (event.kind === 'changed' || event.kind === 'waiting') channel.postMessage(event)
    },
    onEvent(listener: (event: CopyEvent) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => channel.close(),
  }
}
