import { deleteResource, getDocument, ifThere, saveResource } from '@selfdata/pod'
import type { Document, RequestOptions } from '@selfdata/pod'
import type { Quad } from '@rdfjs/types'
import { contributionPath, formerContributionPath } from '@selfdata/campaigns'
import { decode, writeTurtle } from '@selfdata/records'
import type { Contribution, SealedContribution } from '@selfdata/vocab'
import type { CampaignDetail } from './campaign-bodies.ts'

/** Where contributions wait in a pod. */
export const contributionsOf = (storage: string) => `${storage}selfdata/contributions/`

/** A contribution as it waits in the pod, with what a conditional write needs. */
export interface KeptContribution {
  document: Document
  /** The lines, or the sealed halves; absent where the document holds nothing that can be read. */
  contribution: Contribution | SealedContribution | undefined
}

/** A person's contribution to a campaign: where it waits or will wait, and what waits there. */
export interface FoundContribution {
  url: string
  kept?: KeptContribution
}

/**
 * Looks for a person's contribution to a campaign, also where it waited before hosts were told apart.
 *
 * @throws {ResourceError} when the pod refuses or does not answer
 * @throws {RangeError} for a campaign whose short name is no plain name
 */
export async function findContribution(
  { campaign, ...place }: Pick<CampaignDetail, 'slug' | 'host' | 'campaign'>,
  storage: string,
  options: RequestOptions,
): Promise<FoundContribution> {
  const url = storage + contributionPath(place)
  const kept = await readContribution(url, options)
  if (kept) return { url, kept }
  const former = storage + formerContributionPath(place)
  const old = await readContribution(former, options)
  // A campaign of another host may wait under the same short name.
  return old?.contribution?.forCampaign === campaign.id ? { url: former, kept: old } : { url }
}

/**
 * What waits at an address.
 *
 * @throws {ResourceError} when the pod refuses or does not answer
 */
async function readContribution(
  url: string,
  options: RequestOptions,
): Promise<KeptContribution | undefined> {
  const document = await ifThere(getDocument(url, options))
  if (!document) return undefined
  const { quads } = document
  const [open] = decode('Contribution', quads).records
  return { document, contribution: open ?? decode('SealedContribution', quads).records[0] }
}

/**
 * Writes a contribution in the place of the one that was read; gives the way back.
 *
 * @throws {ConflictError} when another device wrote in between
 * @throws {ResourceError} when the pod refuses or does not answer
 */
export async function keepContribution(
  url: string,
  { quads, before }: { quads: readonly Quad[]; before?: KeptContribution | undefined },
  options: RequestOptions,
): Promise<() => Promise<void>> {
  const text = writeTurtle(quads, { base: url })
  const { etag } = before?.document ?? {}
  const condition = before
    ? etag === undefined
      ? {}
      : { ifMatch: etag }
    : { ifNoneMatch: '*' as const }
  await saveResource(url, text, { ...options, ...condition })
  return async () => {
    if (before) await saveResource(url, before.document.text, options)
    else await ifThere(deleteResource(url, options))
  }
}
