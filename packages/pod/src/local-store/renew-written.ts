import type { Fetch } from '../resource/exchange.ts'
import { inParallel } from '../in-parallel.ts'
import type { CopyContext } from './copy-context.ts'
import { refreshKept } from './refresh-kept.ts'

/** Reads anew what was written to the pod, so that the copy has it even where nobody looks. */
export type Renew = (url: string, network: Fetch) => void

/** Milliseconds after the last write: the page that wrote reads much of it again by itself. */
const quiet = 500
const requestsAtOnce = 4

/** Gathers what is written until nothing more is, then asks for what nobody has read again since. */
export function renewing(context: CopyContext): Renew {
  let written = new Map<string, Fetch>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function round(): Promise<void> {
    const asked = [...written]
    written = new Map()
    await inParallel(asked, requestsAtOnce, async ([url, network]) => {
      const kept = await context.documents.get(url)
      if (!context.canAsk() || (kept && !kept.isStale)) return
      await refreshKept(context, { url, network })
    })
  }
  return (url, network) => {
    written.set(url, network)
    clearTimeout(timer)
    // An erased copy is nobody's problem any more.
    timer = setTimeout(() => void round().catch(() => {}), quiet)
  }
}
