import type { CampaignDraft, CampaignEvent } from '@selfdata/campaigns'
import type { CodeList, LangString } from '@selfdata/vocab'
import { ask } from '../ask.ts'
import type { CityServerOptions } from '../ask.ts'
import type { CampaignDesk, CampaignWork } from './campaign-bodies.ts'

/** A campaign that is being written, with what it counts as far as that is known. */
export interface CampaignWriting {
  campaign: CampaignDraft
  codeList?: CodeList
}

/** A step that somebody of the staff takes, with its reasons or with the authority's answer. */
export interface StepTaken {
  event: CampaignEvent
  reason?: LangString
  answer?: { description: LangString; progress: number }
}

/** A vote of a seat of the board; `interest` stands back instead of voting. */
export interface SeatVote {
  vote: 'for' | 'against' | 'abstain'
  reasons: LangString
  interest?: boolean
}

/**
 * Who is asking, among the staff of campaigns at an instance, and whom the instance knows.
 *
 * @throws {CityError} with status 403 when they have no role there
 */
export function openDesk(options: CityServerOptions): Promise<CampaignDesk> {
  return ask({ method: 'GET', path: 'staff/desk' }, options)
}

/** All campaigns of an instance, drafts too. */
export function listWork(options: CityServerOptions): Promise<CampaignWork[]> {
  return ask({ method: 'GET', path: 'staff/campaigns' }, options)
}

/**
 * One campaign as those see it who work on it.
 *
 * @throws {CityError} `missing` when there is none of this name
 */
export function readWork(slug: string, options: CityServerOptions): Promise<CampaignWork> {
  return ask({ method: 'GET', path: pathOf(slug) }, options)
}

/** Begins a draft; anything may be missing yet. */
export function createDraft(
  writing: CampaignWriting,
  options: CityServerOptions,
): Promise<CampaignWork> {
  return ask({ method: 'POST', path: 'staff/campaigns', body: writing }, options)
}

/**
 * Saves a draft over the version that was read.
 *
 * @throws {CityError} with status 412 when somebody else saved meanwhile
 */
export function saveDraft(
  slug: string,
  { version, ...writing }: CampaignWriting & { version: number },
  options: CityServerOptions,
): Promise<CampaignWork> {
  const headers = { 'if-match': `"${version}"` }
  return ask({ method: 'PUT', path: pathOf(slug), body: writing, headers }, options)
}

/** Takes a step of a campaign's life: submits, accepts, halts with reasons, answers … */
export function takeStep(
  slug: string,
  step: StepTaken,
  options: CityServerOptions,
): Promise<CampaignWork> {
  return ask({ method: 'POST', path: `${pathOf(slug)}/events`, body: step }, options)
}

/** Votes as a seat of the board, with reasons that are published. */
export function voteOnBoard(
  slug: string,
  vote: SeatVote,
  options: CityServerOptions,
): Promise<CampaignWork> {
  return ask({ method: 'POST', path: `${pathOf(slug)}/votes`, body: vote }, options)
}

function pathOf(slug: string): string {
  return `staff/campaigns/${encodeURIComponent(slug)}`
}
