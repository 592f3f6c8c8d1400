import type { Arrangement, Campaign, Iri } from '@selfdata/vocab'
import { holdersOf } from '../arrangement/powers.ts'

/** A rule that a contribution gives, in a person's own pod. */
export interface ContributionRule {
  who: Iri
  modes: ['read']
  /** The rule is to be gone by then. */
  until: string
}

/**
 * Who may read a person's lines, generated from the matrix: whoever sees lines in the model and
 * counts in this campaign. Nobody else, and nobody before the person says yes. A decision narrows
 * this (no decision, no rule); it never widens it.
 */
export function rulesForLines(arrangement: Arrangement, campaign: Campaign): ContributionRule[] {
  const seers = holdersOf(arrangement, 'see-lines')
  const who = [
    ...(seers.includes('requester') ? [campaign.hasDataController] : []),
    ...(seers.includes('intermediary') && campaign.hasDataProcessor !== undefined
      ? [campaign.hasDataProcessor]
      : []),
  ]
  const until = endOfRetention(campaign)
  return [...new Set(who)].map((one) => ({ who: one, modes: ['read'], until }))
}

/** When the last line has to be erased, as an instant in UTC. */
function endOfRetention({ freezeAt, retentionDays }: Campaign): string {
  return new Date(Date.parse(freezeAt) + retentionDays * 86_400_000).toISOString()
}
