import { deleteResource, getDocument, ifThere, saveResource } from '@selfdata/pod'
import type { Document, RequestOptions } from '@selfdata/pod'
import type { Quad } from '@rdfjs/types'
import { decode, writeTurtle } from '@selfdata/records'
import type { Contribution, SealedContribution } from '@selfdata/vocab'

/** Where contributions wait in a pod. */
export const contributionsOf = (storage: string) => `${storage}selfdata/contributions/`

/**
 * Where the contribution to one campaign waits.
 *
 * @param slug of the campaign at its host, which must not choose another place in the pod
 * @throws {RangeError} for a slug that is no plain name
 */
export function contributionUrl(storage: string, slug: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/u.test(slug))
    throw new RangeError(`Naming a contribution failed: “${slug}” is no plain name`)
  return `${contributionsOf(storage)}${slug}.ttl`
}

/** A contribution as it waits in the pod, with what a conditional write needs. */
export interface KeptContribution {
  document: Document
  /** The lines, or the sealed halves; absent where the document holds nothing that can be read. */
  contribution: Contribution | SealedContribution | undefined
}

/**
 * What waits at an address.
 *
 * @throws {ResourceError} when the pod refuses or does not answer
 */
export async function readContribution(
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
