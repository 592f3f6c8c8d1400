/** Keys of everything this app fetches: what changes together is found together. */
export const keys = {
  me: (webId: string) => ['me', webId],
  services: ['services'],
  freshness: ['freshness'],
  batches: (service: string) => ['batches', service],
  batch: (id: string) => ['batch', id],
  hosts: ['hosts'],
  dead: (services: readonly string[]) => ['dead', ...services],
  letters: (batch: string, reason: string) => ['letters', batch, reason],
  codes: ['codes'],
  acts: ['acts'],
  desks: (webId: string) => ['desks', webId],
  campaigns: (at: readonly string[]) => ['campaigns', ...at],
  campaign: (at: string, slug: string) => ['campaign', at, slug],
  comments: (at: string, slug: string) => ['comments', at, slug],
  offers: (at: string, slug: string) => ['offers', at, slug],
  result: (at: string, slug: string) => ['result', at, slug],
} as const
