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
  if (event === 'submit') await submitCampaign(person, slug, dependencies)
  else if (event === 'halt' && role === 'board') await moveAsBoard(person, slug, dependencies)
  else if (event === 'halt')
    await haltCampaign(slug, { by: role, person, reason: act.reason }, dependencies)
  else if (event === 'answer')
    await answerCampaign(slug, { person, answer: act.answer }, dependencies)
  else if (event === 'accept' || event === 'refuse') {
    const campaign = await hostedCampaign(slug, dependencies)
    await decideAlone(campaign, { event, person, reason: act.reason }, dependencies)
  } else throw new CampaignRefusedError('not-open', 'the clock does that')
}
