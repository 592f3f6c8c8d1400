import { deleteResource, ifThere } from '@selfdata/pod'
import { withdrawalEffect } from '@selfdata/campaigns'
import type { WithdrawalEffect } from '@selfdata/vocab'
import { CityError } from '../city-error.ts'
import type { ConnectOptions } from '../open-service.ts'
import { planEndTimedGrant } from '../end-timed-grant.ts'
import type { CampaignDetail } from './campaign-bodies.ts'
import { findContribution } from './contribution-document.ts'
import { grantsOfDocument } from './contribution-grants.ts'
import { unregister } from './registration.ts'

/** What withdrawing came to. */
export interface Withdrawn {
  effect: WithdrawalEffect
  /** Whether the host knows; before the freeze it need not, as it finds nothing to read. */
  host: 'told' | 'unreachable'
}

/**
 * Withdraws: access ends and the lines are deleted in the person's own pod, which depends on nobody
 * else; then the host is told. Done again, it goes on where it was stopped.
 *
 * `options.cityServer` is the city that sees to ends of access; the host is that of the campaign.
 *
 * @throws {ResourceError | AccessError} when the pod refuses or does not answer
 */
export async function withdraw(
  {
    detail,
    me,
    storage,
  }: {
    detail: Pick<CampaignDetail, 'slug' | 'state' | 'host' | 'campaign'>
    me: string
    storage: string
  },
  options: ConnectOptions,
): Promise<Withdrawn> {
  const { url: document } = await findContribution(detail, storage, options)
  try {
    await endAccess(document, { me, storage }, options)
  } finally {
    // Whatever became of the rules: where there are no lines, none are read.
    await ifThere(deleteResource(document, options))
  }
  return tellHost(detail, options)
}

async function endAccess(
  document: string,
  { me, storage }: { me: string; storage: string },
  options: ConnectOptions,
): Promise<void> {
  const { inForce, others } = await grantsOfDocument(document, storage, options)
  for (const recorded of inForce) {
    const plan = await planEndTimedGrant(recorded, { ...options, me, storage, others })
    await plan.end({ kind: 'withdrawn', at: options.now().toISOString(), by: me })
  }
}

async function tellHost(
  { slug, state, host }: Pick<CampaignDetail, 'slug' | 'state' | 'host'>,
  options: ConnectOptions,
): Promise<Withdrawn> {
  try {
    await unregister(slug, { ...options, cityServer: host })
    return { effect: withdrawalEffect(state), host: 'told' }
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!(error instanceof CityError)) throw error
    if (error.kind === 'counted') return { effect: 'frozen-in-publication', host: 'told' }
    return { effect: withdrawalEffect(state), host: 'unreachable' }
  }
}
