import type { CountReport } from '@selfdata/city'
import type { Document } from '@selfdata/pod'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { boundFetch } from '../deliveries/bound-fetch.ts'
import type { LanePace } from '../deliveries/lane-pace.ts'
import { measured } from '../deliveries/measured.ts'
import { contributorIn } from './contributor.ts'
import { readContribution } from './read-contribution.ts'
import { registrationsOf } from './registrations-of.ts'
import { visitHosts } from './visit-hosts.ts'
import type { Again, Going } from './visit-hosts.ts'

/** What came of reading what waits in pods. */
export interface Gathered {
  report: CountReport
  /** Keyed hashes of the people who count. */
  people: string[]
}

/** Whether what was read in a pod counts. */
type Take = (quads: Document['quads']) => boolean | Promise<boolean>

/**
 * Reads, in the pods of all who are registered, what waits there now, and writes into each pod that
 * was read that it was. What is read is handed over once and kept nowhere.
 *
 * @throws {SignInError} when this instance cannot sign in
 */
export async function gather(
  campaign: HostedCampaign,
  take: Take,
  dependencies: CampaignDependencies & { going: Going },
): Promise<Gathered> {
  const { session, metrics } = dependencies
  const rows = await registrationsOf(campaign.slug, dependencies)
  const report = { registered: rows.length, counted: 0, withdrawn: 0, unreachable: 0, refused: 0 }
  const people: string[] = []
  const known = rows.flatMap((row) => {
    const contributor = contributorIn(row, dependencies.keys)
    return contributor ? [{ ...contributor, person: row.person }] : []
  })
  const visit = async (pod: (typeof known)[number], pace: LanePace): Promise<Again> => {
    const bound = boundFetch(session.fetch, pod.storage)
    const fetch = measured(bound, { pace: pace.visit(), metrics })
    const reading = await readContribution(pod, campaign, { ...dependencies, fetch })
    if (reading.kind === 'unreachable') {
      pace.troubled()
      return { after: reading.retryAfter }
    }
    if (reading.kind !== 'read') report[reading.kind] += 1
    else if (await take(reading.quads)) people.push(pod.person)
    else report.refused += 1
    return undefined
  }
  const silent = await visitHosts(known, visit, dependencies.going)
  report.counted = people.length
  report.unreachable = silent.length + rows.length - known.length
  return { report, people }
}
