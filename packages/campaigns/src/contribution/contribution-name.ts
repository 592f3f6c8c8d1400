/** What tells a campaign from all others: its short name, and the address of the instance that counts. */
export interface CampaignPlace {
  slug: string
  /** Ends in `/`. */
  host: string
}

/**
 * The name under which a contribution waits in a pod, and its readings are noted there. Two hosts may
 * give campaigns the same short name: `cycle-lane.commons.example`.
 *
 * @throws {RangeError} for a short name that is no plain name: no host may choose another place
 */
export function contributionName({ slug, host }: CampaignPlace): string {
  const { host: name, pathname } = new URL(host)
  const where = `${name}${pathname}`.replace(/\/$/u, '').replaceAll(/[^a-z0-9.-]+/giu, '_')
  return `${plain(slug)}.${where}`
}

/** Where a contribution waits, below the root of a storage. */
export function contributionPath(campaign: CampaignPlace): string {
  return pathOf(contributionName(campaign))
}

/** Where contributions waited before hosts were told apart; those stay where they are. */
export function formerContributionPath({ slug }: Pick<CampaignPlace, 'slug'>): string {
  return pathOf(plain(slug))
}

/** Name of the container in which the readings of a document are noted, in the journal of the pod. */
export function readingsOf(document: string): string {
  return `campaign-${document.slice(document.lastIndexOf('/') + 1, -'.ttl'.length)}`
}

const pathOf = (name: string) => `selfdata/contributions/${name}.ttl`

function plain(slug: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,99}$/u.test(slug)) return slug
  throw new RangeError(`Naming a contribution failed: “${slug}” is no plain name`)
}
