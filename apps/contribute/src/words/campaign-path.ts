import type { KnownCampaign } from '../queries/join-registers.ts'

/** The address of a campaign in this app; the host is left out where it is the territory's city. */
export function campaignPath(
  { entry, server }: Pick<KnownCampaign, 'entry' | 'server'>,
  city: string | undefined,
  page: '' | '/contribute' | '/withdraw' | '/vote' | '/result' = '',
): string {
  const host = server === city ? '' : `/${new URL(server).host}`
  return `/campaigns${host}/${entry.slug}${page}`
}
