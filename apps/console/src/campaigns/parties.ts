import { holdersOf } from '@selfdata/campaigns'
import type { CampaignDesk } from '@selfdata/city'
import type { Arrangement, Iri } from '@selfdata/vocab'

/** Whether somebody else than the one who asks counts under a model. */
export function countsElsewhere(arrangement: Arrangement): boolean {
  return holdersOf(arrangement, 'compute').includes('intermediary')
}

/** The legal body behind an instance, as a desk knows it: what the checklist asks for. */
export function bodyKnownAt({ self, operators }: CampaignDesk): (operator: Iri) => Iri | undefined {
  return (operator) => [self, ...operators].find(({ webId }) => webId === operator)?.body
}
