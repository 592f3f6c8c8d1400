import type { DateTime, LangString } from '@selfdata/vocab'
import { ask } from '../ask.ts'
import type { CityServerOptions } from '../ask.ts'

/** What somebody offers to a campaign that asks for records; who they are is not told. */
export interface OfferBody {
  id: string
  since: DateTime
}

/** One of them, as it waits in the pod now. */
export interface OpenedOffer {
  id: string
  /** Numbers of cells of the code list. */
  lines: { cell: number; count: number }[]
}

/** Offers to a campaign that asks for records, oldest first. */
export function listOffers(slug: string, options: CityServerOptions): Promise<OfferBody[]> {
  return ask({ method: 'GET', path: pathOf(slug) }, options)
}

/**
 * Has one read in its pod; the person sees in their journal that it was.
 *
 * @throws {CityError} with status 410 when it was taken back, 502 when it cannot be read
 */
export function openOffer(
  slug: string,
  offer: string,
  options: CityServerOptions,
): Promise<OpenedOffer> {
  return ask({ method: 'GET', path: `${pathOf(slug)}/${encodeURIComponent(offer)}` }, options)
}

/** Answers one person, in their inbox. */
export async function answerOffer(
  slug: string,
  { offer, words }: { offer: string; words: LangString },
  options: CityServerOptions,
): Promise<void> {
  const path = `${pathOf(slug)}/${encodeURIComponent(offer)}/answer`
  await ask({ method: 'POST', path, body: words }, options)
}

function pathOf(slug: string): string {
  return `staff/campaigns/${encodeURIComponent(slug)}/offers`
}
