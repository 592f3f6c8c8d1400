import { actorsOf, approvalOf, arrangementOf, possibleEvents, recused } from '@selfdata/campaigns'
import type { CampaignEvent } from '@selfdata/campaigns'
import type { CampaignWork, PollBody } from '@selfdata/city'
import { boardOf, partiesOf } from '../decisions/board-of.ts'
import type { CampaignRow } from '../store/campaign-tables.ts'
import { sentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { rolesTowards } from './person-of.ts'

type Knowing = Pick<CampaignDependencies, 'settings' | 'publicUrl' | 'now'>

/** Steps that somebody takes; the others come with the clock. */
const taken = new Set<CampaignEvent>(['submit', 'accept', 'refuse', 'halt', 'answer'])

/** Roles by which one takes steps; an auditor only looks. */
const acting = ['requester', 'intermediary', 'board'] as const
type ActingRole = (typeof acting)[number]

/** By what role somebody may take a step at this instance now, if they may. */
export function roleFor(
  event: CampaignEvent,
  { row, person }: { row: CampaignRow; person: CampaignPerson },
  dependencies: Knowing,
): ActingRole | undefined {
  const arrangement = arrangementOf(row.campaign.arrangement ?? '')
  const roles = rolesTowards(row, person, dependencies)
  if (event === 'submit' || row.state === 'draft' || !arrangement)
    return roles.has('requester') ? 'requester' : undefined
  const deciding = event === 'accept' || event === 'refuse'
  const method = approvalOf(arrangement)?.rule.decisionMethod
  const alone = method === 'self-declared' || method === 'charter-review'
  if (deciding && (row.host !== dependencies.publicUrl || !alone)) return undefined
  const actors = actorsOf(event, arrangement)
  return acting.find((role) => roles.has(role) && actors.includes(role))
}

/** What somebody may do with a campaign at this instance now. */
export function possibleFor(
  { row, person, poll }: { row: CampaignRow; person: CampaignPerson; poll?: PollBody | undefined },
  dependencies: Knowing,
): CampaignWork['possible'] {
  const events = possibleEvents(row.state)
    .filter((event) => taken.has(event))
    .filter((event) => roleFor(event, { row, person }, dependencies) !== undefined)
    .filter((event) => event !== 'halt' || mayHalt({ row, person, poll }, dependencies))
  const edits = row.state === 'draft' && row.digest === null && events.includes('submit')
  const votes = isElector({ row, person }, dependencies) && isRunning(poll, dependencies.now())
  return [...events, ...(edits ? (['edit'] as const) : []), ...(votes ? (['vote'] as const) : [])]
}

/** A board stops a campaign by a vote, for which a seat asks once. */
function mayHalt(
  { row, person, poll }: { row: CampaignRow; person: CampaignPerson; poll?: PollBody | undefined },
  dependencies: Knowing,
): boolean {
  if (roleFor('halt', { row, person }, dependencies) !== 'board') return true
  const movable = row.state !== 'in-review' && poll?.motion !== 'halt'
  return movable && isElector({ row, person }, dependencies)
}

function isElector(
  { row, person }: { row: CampaignRow; person: CampaignPerson },
  dependencies: Knowing,
): boolean {
  const sent = sentCampaign(row)
  if (!sent || !rolesTowards(row, person, dependencies).has('board')) return false
  const { settings } = dependencies
  return !recused(boardOf(settings), partiesOf(sent.campaign, settings)).includes(person.id)
}

function isRunning(poll: PollBody | undefined, now: Date): boolean {
  if (poll?.method !== 'board-vote') return false
  return new Date(poll.opensAt) <= now && now < new Date(poll.closesAt)
}
