import { randomBytes } from 'node:crypto'
import { judgeSealed } from '@selfdata/campaigns'
import { readPersonReport } from '@selfdata/split-counting'
import type { PersonReport } from '@selfdata/split-counting'
import type { Document } from '@selfdata/pod'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { gather } from '../contributions/gather.ts'
import type { Gathered } from '../contributions/gather.ts'
import type { Going } from '../contributions/visit-hosts.ts'
import type { HalfSums } from '../store/contribution-tables.ts'
import type { HelperClient } from './ask-helper.ts'
import { BATCH } from './half-report.ts'
import { halfSums } from './half-sums.ts'
import { inBatches } from './in-batches.ts'
import { leadBatch } from './lead-batch.ts'
import { operatorKeyOf } from './operator-key.ts'
import { parts } from './parts.ts'

/** Our half of a count. */
export interface Summed extends Gathered {
  run: string
  /** Undefined when nothing was counted. */
  sums: HalfSums | undefined
}

/**
 * Reads the sealed contributions that wait in pods and sums our half of them, with the other operator
 * summing theirs. Neither sees one.
 *
 * @throws {CampaignRefusedError} {SignInError} when it has to be done again
 */
export async function sumReports(
  version: HostedCampaign,
  helper: HelperClient,
  dependencies: CampaignDependencies & { going: Going },
): Promise<Summed> {
  const { campaign, codeList, digest } = version
  const verifyKey = randomBytes(16).toString('base64url')
  const run = await helper.begin({ campaign, codeList }, verifyKey)
  const { private: key } = await operatorKeyOf(dependencies)
  const sums = halfSums(version)
  const leading = { version, digest, run, helper, sums, key, verifyKey }
  let batch = 0
  const count = inBatches(
    async (reports: readonly PersonReport[]) => leadBatch(reports, (batch += 1), leading),
    { most: BATCH, atOnce: 2 },
  )
  const reportIn = uniqueReports(version)
  const gathered = await gather(
    version,
    (quads) => {
      const report = reportIn(quads)
      return report ? count(report) : false
    },
    dependencies,
  )
  return { ...gathered, run, sums: sums.both() }
}

/** Reads reports, each name and each nonce once: nobody counts twice, nor lends their report. */
function uniqueReports(
  version: HostedCampaign,
): (quads: Document['quads']) => PersonReport | undefined {
  const seen = new Set<string>()
  return (quads) => {
    const judged = judgeSealed(quads, version, version.digest)
    if ('problem' in judged) return undefined
    const report = parsed(judged.report)
    if (!report) return undefined
    const names = [judged.pseudonym, ...parts.map((part) => `nonce ${report[part].nonce}`)]
    if (names.some((name) => seen.has(name))) return undefined
    for (const name of names) seen.add(name)
    return report
  }
}

function parsed(text: string): PersonReport | undefined {
  try {
    return readPersonReport(text)
  } catch {
    return undefined
  }
}
