import type { CityLink } from '@selfdata/city'
import type { Content } from '../queries/contents.ts'

/** How fresh something is, as a text of this app. */
export interface Freshness {
  kind: 'unread' | 'trouble' | 'stopped' | 'never' | 'silent' | 'delivered' | 'changed'
  /** When something last came. */
  at?: string
  /** Whole days since then. */
  days: number
}

/** A month and a half: longer than the month after which a monthly delivery is due. In days. */
const silence = 45

/**
 * How fresh a source is: by the city's word on its last delivery where there is a link, otherwise by
 * the source's own list of documents. Silence of a source that used to write is noticed.
 */
export function freshness(
  { error, lastChange }: Pick<Content, 'error' | 'lastChange'>,
  link: CityLink | undefined,
  { now }: { now: Date },
): Freshness {
  const at = latest(link?.lastDelivered, lastChange)
  const days = at ? Math.max(Math.floor((now.getTime() - Date.parse(at)) / 86_400_000), 0) : 0
  const when = { days, ...(at !== undefined && { at }) }
  if (error !== undefined) return { kind: 'unread', ...when }
  if (link?.state === 'withdrawn') return { kind: 'stopped', ...when }
  if (link?.trouble) return { kind: 'trouble', ...when }
  if (at === undefined) return { kind: 'never', ...when }
  if (days > silence) return { kind: 'silent', ...when }
  return { kind: link?.lastDelivered ? 'delivered' : 'changed', ...when }
}

function latest(...moments: readonly (string | undefined | null)[]): string | undefined {
  return moments
    .flatMap((one) => (one ? [one] : []))
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1)
}
