import type { CampaignEvent } from '@selfdata/campaigns'
import type { LangString } from '@selfdata/vocab'
import { decideAlone } from '../decisions/decide-alone.ts'
import { moveAsBoard } from '../decisions/move-to-halt.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { noteAct } from '../staff/acts.ts'
import { answerCampaign } from './answer-campaign.ts'
import type { Answer } from './answer-campaign.ts'
import { hostedCampaign, rowOf } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { CampaignRefusedError } from './errors.ts'
import { haltCampaign } from './halt-campaign.ts'
import { roleFor } from './possible-events.ts'
import { submitCampaign } from './submit-campaign.ts'

/** A step that somebody takes. */
export interface Act {
  event: CampaignEvent
  reason?: LangString | undefined
  answer?: Answer | undefined
}

/**
 * Takes a step of a campaign's life as one of the people of this instance, and notes who did.
 *
 * @throws {NotAllowedError} when no role of theirs may do that here
 * @throws {CampaignUnknownError} {CampaignRefusedError} {VoteRefusedError}
 */
export async function actOnCampaign(
  person: CampaignPerson,
  { slug, ...act }: Act & { slug: string },
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, now } = dependencies
  const { event } = act
  const row = await rowOf(slug, { db })
  const role = roleFor(event, { row, person }, dependencies)
  if (role === undefined) {
    await noteAct({ act: 'refused', campaign: slug, reason: event }, person, { db, now })
    throw new NotAllowedError('Taking a step of a campaign failed: the role does not allow it')
  }
  if (event === 'submit') return submitCampaign(person, slug, dependencies)
  if (event === 'halt' && role === 'board') return moveAsBoard(person, slug, dependencies)
  if (event === 'halt') await haltCampaign(slug, { by: role, ...act }, dependencies)
  else if (event === 'answer') await answerCampaign(slug, act, dependencies)
  else await decided(slug, { ...act, event }, dependencies)
  await noteAct({ act: 'stepped', reason: event, campaign: slug }, person, { db, now })
}

async function decided(
  slug: string,
  { event, reason }: Act,
  dependencies: CampaignDependencies,
): Promise<void> {
  if (event !== 'accept' && event !== 'refuse')
    throw new CampaignRefusedError('not-open', 'the clock does that')
  await decideAlone(await hostedCampaign(slug, dependencies), { event, reason }, dependencies)
}
