import type {
  Campaign,
  CampaignState,
  CodeList,
  DateTime,
  Decision,
  FollowUp,
  Iri,
  LangString,
  Release,
} from '@selfdata/vocab'
import type {
  CampaignEvent,
  ChecklistLine,
  Feasibility,
  Lateness,
  Representation,
  Result,
} from '@selfdata/campaigns'

// What instances of the server, the apps and the console tell one another about campaigns, as JSON.

/** One line of the public register. */
export interface CampaignEntry {
  /** Short name in addresses of this instance: `piste-cyclable-2027`. */
  slug: string
  campaign: Campaign
  /** Of the exact version: campaign and code list. */
  digest: string
  state: CampaignState
  /** The instance that decides and counts; its register is the one that holds. */
  host: string
  late: Lateness[]
  /**
   * Why this instance does not follow the host: the campaign has not reached it, its register speaks
   * of another version, or lets the campaign begin without a decision that holds, or is silent.
   */
  doubt?: 'not-sent' | 'other-version' | 'no-decision' | 'host-unreachable'
}

/** A step of a campaign's life, for everybody to see. Never a person's name but a role. */
export interface CampaignStep {
  event: CampaignEvent
  at: DateTime
  by: 'requester' | 'intermediary' | 'membership' | 'board' | 'clock'
  reason?: LangString
}

/** What the public page of a campaign shows. */
export interface CampaignDetail extends CampaignEntry {
  codeList: CodeList
  steps: CampaignStep[]
  decision?: Decision
  poll?: PollBody
  release?: Release
  followUps: FollowUp[]
  /** Where lines are erased and when; present once they are. */
  erasure?: ErasureBody
  /** Public keys (JWK) of the two operators of split counting. */
  splitKeys?: { leader: JsonWebKey; helper: JsonWebKey }
  /** Who stands behind the WebIDs of the campaign: name, and the legal body. */
  operators?: CampaignOperator[]
}

/** Somebody who asks, counts or helps to count. */
export interface CampaignOperator {
  webId: Iri
  body: Iri
  name: LangString
}

/** Attests that nothing about single people is left of a count. */
export interface ErasureBody {
  erasedAt: DateTime
  by: Iri
  /** What was erased: `registrations`, `lines`, `reports`. */
  what: ('registrations' | 'lines' | 'reports')[]
}

/** A vote of members, or of the board. */
export interface PollBody {
  /** What is voted on: letting the campaign begin, or stopping it. */
  motion: 'accept' | 'halt'
  method: 'member-ballot' | 'board-vote' | 'charter-review'
  opensAt: DateTime
  closesAt: DateTime
  electorateSize: number
  /** Members: how many ballots were asked for and cast. */
  ballotsIssued?: number
  ballotsCast?: number
  /** Public key (JWK) by which anybody checks ballots. */
  ballotKey?: JsonWebKey
  /** Name of the poll: see `pollOf`. */
  poll?: string
  /** On how many pages all ballots are published, once the poll is over: see `readBallots`. */
  ballotPages?: number
  /** Votes of the board with their reasons, once the poll is over. */
  boardVotes?: {
    seat: string
    vote: 'for' | 'against' | 'abstain' | 'recused'
    reasons: LangString
  }[]
}

/** The published result. */
export interface ReleaseBody {
  release: Release
  result: Result
  representation: Representation[]
  /** Files beside: `release.csv`, `release.csv-metadata.json`, `release.geojson`. */
  files: { name: string; mediaType: string }[]
  report: CountReport
}

/** How a count went, in numbers that name nobody. */
export interface CountReport {
  registered: number
  counted: number
  /** Withdrawn or revoked: the document is gone, or no longer opens. */
  withdrawn: number
  /** The pod did not answer, in spite of retries. */
  unreachable: number
  /** What was read was outside the closed shape, or twice. */
  refused: number
}

/** A comment of the public on a campaign in review. */
export interface CommentBody {
  at: DateTime
  text: string
}

/** What a person's app tells the instance that will count. */
export interface NewContribution {
  /** In the caller's own storage. */
  document: Iri
  /** Of the version that the person saw. */
  digest: string
  /** The record in the pod under which the counter may read. */
  grant: Iri
  /** Where to tell the person of the result. */
  inbox?: Iri
}

/** What the instance knows of the caller's own contribution. */
export interface OwnContribution {
  state: 'registered' | 'counted' | 'withdrawn' | 'not-counted'
  document: Iri
  since: DateTime
}

/** What the console shows of a campaign beyond what is public. */
export interface CampaignWork extends Omit<CampaignDetail, 'campaign'> {
  campaign: Partial<Campaign> & Pick<Campaign, 'id'>
  /** Grows with every change of a draft; sent back as `If-Match`. */
  version: number
  checklist: ChecklistLine[]
  feasibility?: Feasibility
  overlapsWith: Iri[]
  /** What the caller may do now. */
  possible: (CampaignEvent | 'edit' | 'vote')[]
  registered: number
  report?: CountReport
}

/** What somebody of the staff of campaigns may do at an instance, and whom the instance knows. */
export interface CampaignDesk {
  id: string
  roles: ('requester' | 'intermediary' | 'board' | 'auditor')[]
  /** Parties that the caller declared an interest in. */
  interests: Iri[]
  /** This instance. */
  self: { webId: Iri; body: Iri; name: LangString }
  /** Other instances; each legal body counts once. */
  operators: { webId: Iri; body: Iri; url: string; name: LangString }[]
  /** How many members and seats of the board there are. */
  members: number
  board: number
}
