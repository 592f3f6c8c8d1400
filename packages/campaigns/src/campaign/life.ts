import type { Arrangement, CampaignState, CivicRole } from '@selfdata/vocab'
import { holdersOf } from '../arrangement/powers.ts'

/** What can happen to a campaign. */
export type CampaignEvent =
  | 'submit'
  | 'accept'
  | 'refuse'
  | 'open'
  | 'freeze'
  | 'count'
  | 'release'
  | 'answer'
  | 'halt'

/** From where an event leads to where. A campaign never goes back: a changed one is a new one. */
const steps: Record<CampaignEvent, { from: CampaignState[]; to: CampaignState }> = {
  submit: { from: ['draft'], to: 'in-review' },
  accept: { from: ['in-review'], to: 'approved' },
  refuse: { from: ['in-review'], to: 'refused' },
  open: { from: ['approved'], to: 'open' },
  freeze: { from: ['open'], to: 'frozen' },
  count: { from: ['frozen'], to: 'counted' },
  release: { from: ['counted'], to: 'released' },
  // An answer may be followed by another: works begin, works end.
  answer: { from: ['released', 'answered'], to: 'answered' },
  halt: { from: ['draft', 'in-review', 'approved', 'open', 'frozen', 'counted'], to: 'halted' },
}

/** Where an event leads from a state; nothing when it cannot happen there. */
export function nextState(state: CampaignState, event: CampaignEvent): CampaignState | undefined {
  const { from, to } = steps[event]
  return from.includes(state) ? to : undefined
}

/** What can happen next. */
export function possibleEvents(state: CampaignState): CampaignEvent[] {
  return (Object.keys(steps) as CampaignEvent[]).filter((event) => nextState(state, event))
}

/** Whether a person can still take back what they offered with the first of the three effects. */
export function waitsInPods(state: CampaignState): boolean {
  return state === 'open' || state === 'approved'
}

/** Who may do a step that is no decision: the requester asks and answers, whoever computes counts. */
export function actorsOf(event: CampaignEvent, arrangement: Arrangement): CivicRole[] {
  if (event === 'submit' || event === 'answer') return ['requester']
  if (event === 'accept' || event === 'refuse') return holdersOf(arrangement, 'approve')
  // A person who stops takes back their own lines; halting a campaign is for the others who may.
  if (event === 'halt') {
    return [
      ...holdersOf(arrangement, 'revoke').filter((role) => role !== 'contributor'),
      'requester',
    ]
  }
  return holdersOf(arrangement, 'compute').includes('intermediary')
    ? ['intermediary']
    : ['requester']
}
