import type { LangString } from '@selfdata/vocab'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { announce } from '../inbox/announce.ts'
import { noteAct } from '../staff/acts.ts'
import { campaignOfOffers } from './offer-access.ts'
import { whoOffers } from './read-offer.ts'
import type { Named } from './read-offer.ts'

/** Longest answer, in characters. */
const LONGEST = 2000

/**
 * Answers one person, in the inbox of their pod. The words are nowhere else afterwards.
 *
 * @throws {CampaignUnknownError} {NotAllowedError}
 * @throws {CampaignRefusedError} `reason-missing` without words, or with too many; `offer-gone`;
 *   `offer-unreadable` when they have no inbox, or it does not take the message
 */
export async function answerOffer(
  { words, ...named }: Named & { words: LangString },
  person: CampaignPerson,
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, keys, now, fetch, session, settings, publicUrl } = dependencies
  const { slug } = named
  await campaignOfOffers(slug, person, dependencies)
  const [fr = '', en = ''] = [words.fr ?? words.en, words.en ?? words.fr]
  if (fr.length > LONGEST || en.length > LONGEST) throw new CampaignRefusedError('reason-missing')
  const addressee = await whoOffers(named, dependencies)
  const announcement = {
    actor: settings.self.webId,
    page: `${publicUrl}campaigns/${slug}`,
    summary: { fr, en },
  }
  const told = await announce(addressee, announcement, {
    fetch,
    signed: session.fetch,
    keys,
  }).catch(() => false)
  if (!told) throw new CampaignRefusedError('offer-unreadable', 'inbox')
  await noteAct({ act: 'answered-offer', campaign: slug }, person, { db, now })
}
