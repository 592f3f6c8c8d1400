import type { GivenGrant } from '@selfdata/access'
import type { Counts } from '@selfdata/campaigns'
import { CityError } from '../city-error.ts'
import type { ConnectOptions } from '../open-service.ts'
import { planTimedGrant } from '../timed-grant.ts'
import type { CampaignDetail } from './campaign-bodies.ts'
import { CampaignRefusedError, refusalOfCampaign } from './campaign-refusal.ts'
import { findContribution, keepContribution } from './contribution-document.ts'
import type { FoundContribution } from './contribution-document.ts'
import { contributionTerms } from './contribution-terms.ts'
import { grantsOfDocument } from './contribution-grants.ts'
import { linesOf } from './lines.ts'
import { readRegistration, register } from './registration.ts'

/** A yes: to what, with which lines, from whose pod. */
export interface Yes {
  /** As the host serves it. */
  detail: CampaignDetail
  /** What the person saw. */
  counts: Counts
  me: string
  /** Root of the person's storage, ends in `/`. */
  storage: string
  inbox?: string
}

/** What waits now, and by what it may be read. */
export interface Contributed {
  document: string
  /** Who sees to the end of the access, as written on the grant. */
  endsBy: 'server' | 'next-visit'
}

/**
 * Puts the lines into the person's pod, lets exactly those read them whom the model lets see lines,
 * and tells the host where they wait. Doing it again changes the lines. Whatever fails, what came
 * before is taken back, latest first.
 *
 * `options.cityServer` is the city that sees to ends of access; the host is that of the campaign.
 *
 * @throws {CampaignRefusedError} when the campaign is not what was accepted; nothing is written
 * @throws {CityError} when the host refuses or does not answer
 * @throws {ResourceError | AccessError} when the pod does
 */
export async function contribute(yes: Yes, options: ConnectOptions): Promise<Contributed> {
  const { detail, storage } = yes
  const refusal = refusalOfCampaign(detail)
  if (refusal) throw new CampaignRefusedError(refusal, detail.campaign.id)
  const found = await findContribution(detail, storage, options)
  const document = found.url
  const undo: (() => Promise<void>)[] = []
  try {
    await keepLines(yes, found, { options, undo })
    const [grant] = await openToCounters(yes, document, { options, undo })
    if (!grant) throw new CampaignRefusedError('unknown-model', detail.campaign.id)
    await surelyRegister(yes, { document, grant: grant.grant.id }, options)
    return { document, endsBy: grant.grant.expiry?.by ?? 'next-visit' }
  } catch (error) {
    for (const back of undo.toReversed()) await back().catch(() => {})
    throw error
  }
}

/** What a step needs to go on, and to be taken back. */
interface Step {
  options: ConnectOptions
  undo: (() => Promise<void>)[]
}

async function keepLines(
  yes: Yes,
  { url: document, kept: before }: FoundContribution,
  { options, undo }: Step,
): Promise<void> {
  const quads = await linesOf(yes, {
    document,
    // The same name, so that changing the lines does not make two people of one.
    pseudonym: before?.contribution?.pseudonym ?? crypto.randomUUID(),
    now: options.now().toISOString(),
  })
  undo.push(await keepContribution(document, { quads, before }, options))
}

/** One grant for each who may read; one that is in force already stays. */
async function openToCounters(
  { detail, me, storage }: Yes,
  document: string,
  { options, undo }: Step,
): Promise<Pick<GivenGrant, 'grant'>[]> {
  const { inForce } = await grantsOfDocument(document, storage, options)
  const result: Pick<GivenGrant, 'grant'>[] = []
  for (const terms of contributionTerms(detail, { document, storage })) {
    const there = inForce.find(({ grant }) => grant.to === terms.to)
    if (there) {
      result.push(there)
      continue
    }
    const plan = await planTimedGrant(terms, { ...options, me, storage })
    const given = await plan.give({ id: crypto.randomUUID(), at: options.now().toISOString() })
    undo.push(() => given.undo({ at: options.now().toISOString() }))
    result.push(given)
  }
  return result
}

/** Without an answer it may be registered all the same: the host tells. */
async function surelyRegister(
  { detail, inbox }: Yes,
  waiting: { document: string; grant: string },
  options: ConnectOptions,
): Promise<void> {
  const host = { ...options, cityServer: detail.host }
  const told = { ...waiting, digest: detail.digest, ...(inbox !== undefined && { inbox }) }
  try {
    await register(detail.slug, told, host)
  } catch (error) {
    if (!(error instanceof CityError) || error.kind !== 'unreachable') throw error
    const known = await readRegistration(detail.slug, host).catch(() => undefined)
    if (known?.document !== waiting.document || known.state !== 'registered') throw error
  }
}
