import { CampaignRefusedError } from './errors.ts'

/**
 * The short name in the name of a campaign of this instance, `{publicUrl}campaigns/{slug}#it`.
 *
 * @throws {CampaignRefusedError} `draft-refused` when it is not named so
 */
export function slugIn(iri: string, { publicUrl }: { publicUrl: string }): string {
  const name = iri.startsWith(publicUrl) ? iri.slice(publicUrl.length) : ''
  const slug = /^campaigns\/([a-z0-9][a-z0-9-]{1,60})#it$/.exec(name)?.[1]
  if (slug === undefined)
    throw new CampaignRefusedError('draft-refused', `id: ${publicUrl}campaigns/{short-name}#it`)
  return slug
}

/** The short name that another instance gave, as far as it can be one here. */
export function slugFrom(iri: string): string {
  const last = /\/([a-z0-9][a-z0-9-]{1,60})#/.exec(iri)?.[1]
  return last ?? 'campaign'
}
