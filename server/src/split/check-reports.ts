import { SplitRefusedError } from './errors.ts'
import type { HalfReport, HelperShares } from './half-report.ts'
import type { Halves } from './half-sums.ts'
import { helperHalf } from './helper-half.ts'
import { operatorKeyOf } from './operator-key.ts'
import { runOf } from './run.ts'
import type { Asked, HelperDependencies } from './run.ts'

/** Batches whose fate may be unknown at a time. */
const BATCHES = 8

/**
 * Checks reports as far as one operator can. Those that hold here wait until the leader says which
 * hold for it too: what only one of both added would spoil the sum.
 *
 * @returns our part of each proof, or nothing for what is refused
 * @throws {SplitRefusedError} `run-unknown`
 */
export async function checkReports(
  { batch, reports, ...asked }: Asked & { batch: number; reports: readonly HalfReport[] },
  dependencies: HelperDependencies,
): Promise<HelperShares[]> {
  const run = runOf(asked, dependencies)
  const { waiting } = run
  if (waiting.size >= BATCHES || waiting.has(batch)) throw new SplitRefusedError('run-unknown')
  waiting.set(batch, [])
  const { private: key } = await operatorKeyOf(dependencies)
  const halves: (Halves | undefined)[] = []
  const shares: HelperShares[] = []
  for (const report of reports) {
    const checked = await helperHalf(report, { ...run, key })
    halves.push(checked?.halves)
    shares.push(checked?.shares ?? null)
  }
  waiting.set(batch, halves)
  return shares
}

/**
 * Adds the reports of a batch that hold for both, by their place in it, and forgets all of them.
 *
 * @throws {SplitRefusedError} `run-unknown`
 */
export function addHolding(
  { batch, holding, ...asked }: Asked & { batch: number; holding: readonly number[] },
  dependencies: Pick<HelperDependencies, 'runs'>,
): void {
  const { waiting, sums } = runOf(asked, dependencies)
  const halves = waiting.get(batch)
  if (!halves) throw new SplitRefusedError('run-unknown')
  waiting.delete(batch)
  for (const at of new Set(holding)) {
    const half = halves[at]
    if (half) sums.add(half)
  }
}
