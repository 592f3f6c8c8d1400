import { readGrants } from '@selfdata/access'
import type { RecordedGrant } from '@selfdata/access'
import { ifThere, listContainer } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import type { Iri, LangString } from '@selfdata/vocab'
import { contributionsOf } from './contribution-document.ts'

/** A campaign that the person said yes to at some time, as their own pod tells. */
export interface PastContribution {
  /** Where the lines wait, or waited. */
  document: string
  campaign: Iri | undefined
  title: LangString
  question: LangString
  /** Whether the lines are still in the pod. */
  waits: boolean
  /** Every grant there was for it, with its history, first to last. */
  grants: RecordedGrant[]
}

/** What could be read of them, and what could not. */
export interface PastContributions {
  contributions: PastContribution[]
  failures: { url: string; error: unknown }[]
}

/**
 * All contributions of a person, latest first, withdrawn ones too: from the pod alone, no host is
 * asked.
 *
 * @throws {ResourceError} when the pod refuses or does not answer
 */
export async function listContributions(
  storage: string,
  options: RequestOptions,
): Promise<PastContributions> {
  const place = contributionsOf(storage)
  const [listing, { found, failures }] = await Promise.all([
    ifThere(listContainer(place, options)),
    readGrants(storage, options),
  ])
  const there = new Set(listing?.members.map(({ url }) => url))
  const byDocument = Map.groupBy(
    found.filter((one) => documentOf(one, place) !== undefined),
    (one) => documentOf(one, place)!,
  )
  const contributions = [...byDocument].map(([document, all]): PastContribution => {
    const grants = all.toSorted((a, b) => Date.parse(a.grant.created) - Date.parse(b.grant.created))
    const { notice, title, description } = grants.at(-1)!.grant
    const waits = there.has(document)
    return { document, campaign: notice, title, question: description, waits, grants }
  })
  const since = ({ grants }: PastContribution) => Date.parse(grants.at(-1)!.grant.created)
  return { contributions: contributions.toSorted((a, b) => since(b) - since(a)), failures }
}

function documentOf({ grant }: RecordedGrant, place: string): string | undefined {
  return grant.permissions.find(({ target }) => target.startsWith(place))?.target
}
