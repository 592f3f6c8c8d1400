import type { CampaignVersion } from '@selfdata/campaigns'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { SplitRefusedError } from './errors.ts'
import type { halfSums, Halves } from './half-sums.ts'

/** One count that this instance helps with. In memory only: whoever is started again begins anew. */
export interface Run {
  id: string
  leader: string
  digest: string
  version: CampaignVersion
  /** Known to both operators and to no contributor. */
  verifyKey: string
  /** Nonces of this count: each is taken once. */
  seen: Set<string>
  /** Halves whose fate the leader has not told yet, by batch. */
  waiting: Map<number, (Halves | undefined)[]>
  sums: ReturnType<typeof halfSums>
}

/** What helping needs from outside, and the counts it helps with now. */
export interface HelperDependencies extends Pick<
  CampaignDependencies,
  'db' | 'keys' | 'settings' | 'now'
> {
  runs: Map<string, Run>
}

/** Which count is meant, and who asks. */
export interface Asked {
  run: string
  /** WebID of the caller. */
  leader: string
}

/** @throws {SplitRefusedError} `run-unknown`, also to anybody but its leader */
export function runOf({ run, leader }: Asked, { runs }: Pick<HelperDependencies, 'runs'>): Run {
  const found = runs.get(run)
  if (found?.leader !== leader) throw new SplitRefusedError('run-unknown')
  return found
}
