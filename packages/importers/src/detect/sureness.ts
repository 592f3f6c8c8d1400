import type { TransportMode } from '@selfdata/vocab'
import { shares } from './kinds.ts'

/**
 * How often a leg is one of which its speeds tell nothing true: a bicycle that is pushed, a bus in a
 * jam, a wrong position, a slip of the person. One in ten is what we suppose beforehand; fitted to
 * the labelled traces, each left out in turn, it comes out nearly the same (the bench prints it).
 */
export const misleading = 0.1
/** What is known before looking weighs as much as so many looks (Laplace's rule). */
const priorLooks = 1

/**
 * What may be said of how likely each mode is: what the speeds say, taken back towards how often
 * each mode is used at all, since few looks prove little and speeds can mislead.
 *
 * @param likely what the speeds say; all together one
 * @param looks how many steps of the way were looked at
 */
export function honest(
  likely: ReadonlyMap<TransportMode, number>,
  looks: number,
  { misled = misleading }: { misled?: number } = {},
): Map<TransportMode, number> {
  const trust = (1 - misled) * (looks / (looks + priorLooks))
  return new Map(
    [...likely].map(([mode, one]) => [mode, trust * one + (1 - trust) * (shares.get(mode) ?? 0)]),
  )
}
