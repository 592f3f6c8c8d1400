import { ShapeError } from '@selfdata/records'
import { BusyError, ResourceError, UnreachableError } from '../errors.ts'
import type { Fetch } from '../resource/exchange.ts'
import type { CopyContext } from './copy-context.ts'
import type { Draft } from './drafts.ts'
import { placeOf } from './place.ts'
import type { StreamPlace } from './place.ts'
import type { Renew } from './renew-written.ts'
import { sendDraft } from './send-draft.ts'
import { sendSeries } from './send-series.ts'
import type { Summarisers } from './send-series.ts'

/** What bringing the waiting changes into the pod takes from outside. */
export interface ReplayOptions {
  /** Asks the pod itself, with the person's token. */
  fetch: Fetch
  /** WebID of the person. */
  agent: string
  timeZone: string
  summarise: Summarisers
  signal?: AbortSignal
}

/**
 * Brings what waits into the pod: each change on what is there now, oldest first. Interrupted at any
 * point, the next time does the rest; a change that is there already is not made twice. What the pod
 * refuses stays, with the reason; what met another change is told.
 *
 * @returns whether nothing waits any more that could be sent
 */
export async function replay(
  context: CopyContext,
  options: ReplayOptions & { renew: Renew },
): Promise<boolean> {
  const { drafts, lost } = await context.drafts.list()
  if (lost > 0) await context.notes.write('lost', ((await context.notes.read('lost')) ?? 0) + lost)
  if (drafts.length === 0) return true
  for (const group of groupsOf(drafts, context.storages())) {
    try {
      await sendGroup(context, group, options)
      await settle(context, group.drafts, options)
    } catch (error) {
      if (error instanceof UnreachableError || error instanceof BusyError) return false
      if (!(error instanceof ResourceError || error instanceof ShapeError)) throw error
      for (const draft of group.drafts) await refused(context, draft, error.name)
    } finally {
      context.tell({ kind: 'waiting' })
    }
  }
  context.tell({ kind: 'changed' })
  return true
}

interface Group {
  place: StreamPlace | undefined
  drafts: Draft[]
}

/** Documents of one series belong together; every other document stands for itself. */
function groupsOf(drafts: readonly Draft[], storages: readonly string[]): Group[] {
  const groups = new Map<string, Group>()
  for (const draft of drafts) {
    const found = placeOf(draft.url, storages)
    const place = found?.stream === 'corrections' ? undefined : found
    const key = place?.container ?? draft.url
    const group = groups.get(key) ?? { place, drafts: [] }
    group.drafts.push(draft)
    groups.set(key, group)
  }
  return [...groups.values()]
}

async function sendGroup(
  context: CopyContext,
  { place, drafts }: Group,
  { agent, timeZone, summarise, ...rest }: ReplayOptions,
): Promise<void> {
  const now = () => new Date(context.now())
  if (place) {
    await sendSeries({ place, drafts, agent, timeZone, summarise }, { ...rest, now })
    return
  }
  for (const draft of drafts) {
    const met = await sendDraft(draft, rest)
    if (met.length === 0) continue
    const known = (await context.notes.read('conflicts')) ?? []
    const fresh = met.map((one) => ({ ...one, url: draft.url, at: context.now() }))
    await context.notes.write('conflicts', [...known, ...fresh].slice(-conflictsKept))
  }
}

const conflictsKept = 100

/**
 * What was changed again while it was being sent waits on, from what was sent. What was sent stands
 * in the copy until the pod's own is read: the network may be gone again by then.
 */
async function settle(
  context: CopyContext,
  sent: readonly Draft[],
  { renew, fetch }: ReplayOptions & { renew: Renew },
): Promise<void> {
  for (const draft of sent) {
    await context.alone(draft.url, async () => {
      const { url, text } = draft
      const headers = { 'content-type': 'text/turtle' }
      context.noteWrite(url)
      await context.documents.put({ url, status: 200, text, headers, isStale: true })
      const now = await context.drafts.get(url)
      if (now && now.at !== draft.at) await context.drafts.put({ ...now, base: text })
      else await context.drafts.drop(url)
      renew(url, fetch)
    })
  }
}

async function refused(context: CopyContext, draft: Draft, problem: string): Promise<void> {
  await context.alone(draft.url, async () => {
    const now = await context.drafts.get(draft.url)
    if (now) await context.drafts.put({ ...now, problem })
  })
}
