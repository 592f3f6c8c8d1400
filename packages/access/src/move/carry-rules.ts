import { headResource, ifThere } from '@selfdata/pod'
import type { AccessOptions } from '../rules/access-options.ts'
import { AccessError, NotExpressibleError } from '../errors.ts'
import { patiently } from '../patiently.ts'
import { planAccess } from '../plan/plan-access.ts'
import type { Step } from '../plan/plan-access.ts'
import { rulesOf } from '../rules/rules-of.ts'
import { differences } from './differences.ts'
import type { Difference } from './differences.ts'
import type { WantedPlace, WantedRules } from './wanted-access.ts'

export interface CarryOptions extends AccessOptions {
  /** WebID of the person in the new storage, who signs `fetch`. */
  me: string
  /** Root of the new storage, ends in `/`. */
  storage: string
  /** Told before each resource and after the last. */
  onProgress?: (progress: { done: number; total: number }) => void
}

/** What became of the rules of one resource. */
export interface CarriedOutcome {
  /** Below the storage. */
  path: string
  /**
   * - `same`: everybody may do what they could in the old pod
   * - `changed`: see `differences` and `left`; nobody may do more unless `wider`
   * - `failed`: the rules could not be written or read; `error` says why
   */
  state: 'same' | 'changed' | 'failed'
  /** What others may do now and could not, or could and may not, as the new server's rules say. */
  differences: Difference[]
  left: WantedRules['left']
  error?: unknown
}

/**
 * Writes the wanted rules into the new storage, containers first, and looks afterwards what the
 * server has: the outcome of each resource is what its rules say, not what was meant. Done again,
 * it goes on where it was stopped.
 *
 * @throws the reason of `signal` when stopped
 */
export async function carryRules(
  { places, left }: WantedRules,
  { onProgress, ...options }: CarryOptions,
): Promise<CarriedOutcome[]> {
  const outcomes: CarriedOutcome[] = []
  const inOrder = places.toSorted((one, other) => one.path.length - other.path.length)
  for (const [done, place] of inOrder.entries()) {
    options.signal?.throwIfAborted()
    onProgress?.({ done, total: inOrder.length })
    const lost = left.filter(({ path }) => path === place.path)
    outcomes.push(await carryOne(place, lost, options))
  }
  onProgress?.({ done: inOrder.length, total: inOrder.length })
  return outcomes
}

async function carryOne(
  place: WantedPlace,
  left: CarriedOutcome['left'],
  options: CarryOptions,
): Promise<CarriedOutcome> {
  const { path } = place
  const url = options.storage + path
  try {
    // Rules do not bring back what was not moved.
    const isThere = path.endsWith('/') || (await exists(url, options))
    if (!isThere) return { path, state: 'failed', differences: [], left }
    const before = await patiently(() => rulesOf(url, options), options.signal)
    if (before.hidden) return { path, state: 'failed', differences: [], left }
    await write(stepsFor(url, differences(before, place, options)), options)
    const after = await patiently(() => rulesOf(url, options), options.signal)
    const still = differences(after, place, options)
    const state = still.length + left.length === 0 ? 'same' : 'changed'
    return { path, state, differences: still, left }
  } catch (error) {
    options.signal?.throwIfAborted()
    return { path, state: 'failed', differences: [], left, error }
  }
}

async function exists(url: string, options: CarryOptions): Promise<boolean> {
  return (await patiently(() => ifThere(headResource(url, options)), options.signal)) !== undefined
}

/** Taking comes first: what is too much is never there any longer than need be. */
function stepsFor(on: string, found: readonly Difference[]): Step[] {
  return [
    ...found.filter(({ kind }) => kind === 'wider'),
    ...found.filter(({ kind }) => kind === 'narrower'),
  ].map(({ kind, who, client, modes, reaches }) => ({
    kind: kind === 'wider' ? ('revoke' as const) : ('grant' as const),
    on,
    who,
    modes,
    reaches: [reaches],
    ...(client !== undefined && { client }),
  }))
}

/** All at once; where one of them cannot be said, the others one by one. */
async function write(steps: readonly Step[], options: CarryOptions): Promise<void> {
  if (steps.length === 0) return
  const plan = async (some: readonly Step[]) => {
    await (await patiently(() => planAccess(some, options), options.signal)).apply()
  }
  try {
    await plan(steps)
  } catch (error) {
    if (!(error instanceof NotExpressibleError) || steps.length === 1) {
      if (error instanceof AccessError && steps.length === 1) return
      throw error
    }
    for (const step of steps) await write([step], options)
  }
}
