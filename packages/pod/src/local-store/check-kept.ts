import type { Fetch } from '../resource/exchange.ts'
import { inParallel } from '../in-parallel.ts'
import { compareKept } from './compare-kept.ts'
import type { CopyContext } from './copy-context.ts'
import { placeOf } from './place.ts'
import { refreshKept } from './refresh-kept.ts'
import type { Outcome } from './refresh-kept.ts'

/** Compares documents that were shown from the copy with the pod, a moment later. */
export interface Checking {
  /** @param network the fetch that may ask for it */
  check(url: string, network: Fetch): void
  /** What we wrote ourselves, or just fetched, is as it is. */
  trust(url: string): void
  /** What was shown is compared anew when it is next shown, however recently that was done. */
  doubt(): void
}

const goodFor = 60_000
const gatheringTime = 40
const requestsAtOnce = 4

/**
 * Gathers what was shown, then asks for the manifests and for what has none, and fetches only what
 * changed: a document that its manifest lists with the hash it has here costs no request.
 */
export function checking(context: CopyContext): Checking {
  const trusted = new Map<string, number>()
  let waiting = new Map<string, Fetch>()

  async function round(): Promise<void> {
    const asked = waiting
    waiting = new Map()
    if (!context.canAsk()) return
    const manifests = new Map<string, Promise<Outcome>>()
    const manifestOnce = (url: string, network: Fetch) => {
      const known = manifests.get(url) ?? refreshKept(context, { url, network })
      manifests.set(url, known)
      return known
    }
    const outcomes = await inParallel([...asked], requestsAtOnce, async ([url, network]) => {
      const manifest = manifestFor(context, url)
      if (manifest === url) return manifestOnce(url, network)
      if (manifest && (await manifestOnce(manifest, network)) === 'unknown') return 'unknown'
      return compareKept(context, { url, network, manifest })
    })
    const urls = [...asked.keys()]
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome !== 'unknown') trusted.set(urls[index]!, context.now())
    }
    if (outcomes.every((outcome) => outcome !== 'unknown')) {
      await context.notes.write('checked', context.now())
    }
    if (outcomes.includes('changed')) context.tell({ kind: 'changed' })
    else context.tell({ kind: 'checked' })
  }
  return {
    check(url, network) {
      if (context.now() - (trusted.get(url) ?? -Infinity) < goodFor) return
      // An erased copy is nobody's problem any more.
      if (waiting.size === 0) setTimeout(() => void round().catch(() => {}), gatheringTime)
      waiting.set(url, network)
    },
    doubt: () => trusted.clear(),
    trust: (url) => void trusted.set(url, context.now()),
  }
}

function manifestFor(context: CopyContext, url: string): string | undefined {
  const place = placeOf(url, context.storages())
  return place && place.stream !== 'corrections' ? place.manifest : undefined
}
