import type { CampaignVersion } from '@selfdata/campaigns'
import { finish, prepare } from '@selfdata/split-counting'
import type { Operator, PersonReport, Prepared } from '@selfdata/split-counting'
import type { HelperClient } from './ask-helper.ts'
import type { HalfReport, HelperShares } from './half-report.ts'
import type { halfSums, Halves } from './half-sums.ts'
import { parametersOf, parts } from './parts.ts'
import type { Part } from './parts.ts'

/** A count that we lead. */
export interface Leading extends Pick<Operator, 'key' | 'verifyKey'> {
  version: CampaignVersion
  digest: string
  run: string
  helper: HelperClient
  sums: ReturnType<typeof halfSums>
}

type Begun = Record<Part, Prepared>

/**
 * Counts a batch of reports with the other operator: both check, and both add what holds for both.
 *
 * @returns which hold
 * @throws {CampaignRefusedError} when the other operator does not answer, or begins anew
 */
export async function leadBatch(
  reports: readonly PersonReport[],
  batch: number,
  leading: Leading,
): Promise<boolean[]> {
  const { helper, run, sums } = leading
  const begun: (Begun | undefined)[] = []
  for (const report of reports) begun.push(await begin(report, leading))
  // Places in the batch that we could open; only these go to the other operator.
  const opened = [...begun.entries()].flatMap(([at, one]) => (one ? [{ at, begun: one }] : []))
  const given = opened.map(({ at, begun: one }) => halfFor(reports[at]!, one))
  const shares = await helper.check(run, batch, given)
  const halves = await Promise.all(
    opened.map(async (one, index) => end(one.begun, shares[index] ?? null, leading)),
  )
  const holding = [...halves.keys()].filter((index) => halves[index])
  await helper.add(run, batch, holding)
  const held = new Set<number>()
  for (const index of holding) {
    sums.add(halves[index]!)
    held.add(opened[index]!.at)
  }
  return reports.map((_, at) => held.has(at))
}

/** Undefined for what was not sealed for us, or is no report. */
async function begin(report: PersonReport, leading: Leading): Promise<Begun | undefined> {
  const { version, digest, key, verifyKey } = leading
  const ready = async (part: Part) => {
    const parameters = parametersOf(part, version)
    return prepare(report[part], { role: 'leader', parameters, campaign: digest, key, verifyKey })
  }
  return ready('counts').then(
    async (counts) => ready('people').then((people) => ({ counts, people }), nothing),
    nothing,
  )
}

function nothing(): undefined {
  return undefined
}

/** What the other operator is given: never our own sealed half. */
function halfFor(report: PersonReport, begun: Begun): HalfReport {
  const half = (part: Part) => {
    const { nonce, publicShare, helper } = report[part]
    return { nonce, publicShare, helper, leaderShare: begun[part].share }
  }
  return { counts: half('counts'), people: half('people') }
}

/** Our halves, when the proofs of both reports hold. */
async function end(
  begun: Begun,
  theirs: HelperShares,
  { version }: Leading,
): Promise<Halves | undefined> {
  if (!theirs) return undefined
  try {
    const [counts = [], people = []] = await Promise.all(
      parts.map(async (part) => {
        const shares = { leader: begun[part].share, helper: theirs[part] }
        return finish(begun[part], shares, parametersOf(part, version))
      }),
    )
    return { counts, people }
  } catch {
    return undefined
  }
}
