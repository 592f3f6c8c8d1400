import type { CampaignVersion } from '@selfdata/campaigns'
import { finish, prepare } from '@selfdata/split-counting'
import type { Operator } from '@selfdata/split-counting'
import type { HalfReport, HelperShares } from './half-report.ts'
import type { Halves } from './half-sums.ts'
import { parametersOf, parts } from './parts.ts'
import type { Part } from './parts.ts'

interface Counting extends Pick<Operator, 'key' | 'verifyKey'> {
  version: CampaignVersion
  digest: string
  /** Nonces of this count: each is taken once. */
  seen: Set<string>
}

/** Opens and checks the helper's half of both reports of a person; undefined for what does not hold. */
export async function helperHalf(
  report: HalfReport,
  counting: Counting,
): Promise<{ halves: Halves; shares: NonNullable<HelperShares> } | undefined> {
  const nonces = parts.map((part) => report[part].nonce)
  if (new Set(nonces).size < nonces.length || nonces.some((one) => counting.seen.has(one)))
    return undefined
  for (const nonce of nonces) counting.seen.add(nonce)
  try {
    const counts = await halfOf('counts', report, counting)
    const people = await halfOf('people', report, counting)
    return {
      halves: { counts: counts.half, people: people.half },
      shares: { counts: counts.share, people: people.share },
    }
  } catch {
    // Sealed for somebody else, no share, or counts out of bounds: whatever it is, it does not count.
    return undefined
  }
}

async function halfOf(
  part: Part,
  report: HalfReport,
  { version, digest, key, verifyKey }: Counting,
): Promise<{ half: bigint[]; share: string }> {
  const parameters = parametersOf(part, version)
  const { leaderShare, ...given } = report[part]
  const operator = { role: 'helper' as const, parameters, campaign: digest, key, verifyKey }
  // The leader's own sealed half never comes here.
  const prepared = await prepare({ ...given, leader: '' }, operator)
  const shares = { leader: leaderShare, helper: prepared.share }
  return { half: await finish(prepared, shares, parameters), share: prepared.share }
}
