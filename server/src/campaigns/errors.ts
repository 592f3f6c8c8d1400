/** No campaign of this name, or none that the caller may see. */
export class CampaignUnknownError extends Error {
  override readonly name = 'CampaignUnknownError'

  constructor(slug: string) {
    super(`Looking campaign ${slug} up failed: there is none`)
  }
}

/** What keeps a campaign from where the caller wants it; each is a problem of its own in HTTP. */
export type CampaignRefusal =
  /** the name is taken, by another campaign or by another version of this one */
  | 'campaign-exists'
  /** the draft was changed meanwhile */
  | 'draft-changed'
  /** it was sent to be decided on: a changed campaign is a new campaign */
  | 'campaign-sent'
  /** the name or the fields of a draft cannot be kept */
  | 'draft-refused'
  /** items of the checklist are open */
  | 'checklist-open'
  /** another campaign counts the same places on the same days */
  | 'campaign-overlaps'
  /** the decision could not be taken before the closing */
  | 'no-time-to-decide'
  /** the document is not the version that the caller names */
  | 'other-digest'
  /** the campaign is not to be decided and counted here */
  | 'not-the-host'
  /** the host of the campaign did not take it, or does not answer */
  | 'host-refused'
  | 'host-unreachable'
  /** the campaign, or the vote, is not in a state in which this can happen */
  | 'not-open'
  /** an answer or a decision without reasons in words */
  | 'reason-missing'
  /** a comment that is empty, too long, no plain text, or one too many */
  | 'comment-refused'
  /** nothing of the caller is registered with the campaign */
  | 'no-contribution'
  /** what somebody offered was taken back */
  | 'offer-gone'
  /** the pod that it waits in does not answer, or holds something else */
  | 'offer-unreadable'
  /** it is in the count: what is inside a total cannot be taken out */
  | 'counted-already'

/** Something cannot be done with a campaign as it is now. */
export class CampaignRefusedError extends Error {
  override readonly name = 'CampaignRefusedError'
  readonly reason: CampaignRefusal
  readonly detail: string | undefined

  constructor(reason: CampaignRefusal, detail?: string) {
    super(`Changing a campaign failed: ${reason}${detail ? `, ${detail}` : ''}`)
    this.reason = reason
    this.detail = detail
  }
}
