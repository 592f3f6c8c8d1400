import type { Announcement, Inbox } from '@selfdata/access'
import { inParallel } from '@selfdata/pod'
import type { Territory } from '@selfdata/ui'
import type { LangString } from '@selfdata/vocab'

/** What the city, or the body between, tells. */
export interface News {
  message: string
  summary: LangString
  /** Where a person reads on, in an app of the territory. */
  link?: string
}

/** A message that is set aside, and why. */
export type Aside =
  | Inbox['spam'][number]
  /** Says to come from the territory, which does not know it, or cannot be asked just now. */
  | { message: string; because: 'unproven' | 'unchecked' }

type Servers = Pick<Territory, 'cityServer' | 'intermediary' | 'apps'>

/**
 * Anybody may put news into an inbox, also in somebody else's name. Only what a server of the
 * territory says to have written itself, to this person, is shown, and it opens an app of the
 * territory; the rest is set aside.
 *
 * @param isFrom asks a server whether it wrote this
 */
export async function newsOf(
  { announcements, spam }: Pick<Inbox, 'announcements' | 'spam'>,
  servers: Servers,
  isFrom: (announcement: Announcement, server: string) => Promise<boolean>,
): Promise<{ news: News[]; spam: Aside[] }> {
  const judged = await inParallel(announcements, 4, async (one): Promise<News | Aside> => {
    const { message, announcement } = one
    const { page, summary } = announcement
    const server = [servers.cityServer, servers.intermediary].find(
      (address) => address !== undefined && page.startsWith(address),
    )
    if (!server) return { message, because: 'no-request' }
    const isProven = await isFrom(announcement, server).catch(() => undefined)
    if (!isProven) return { message, because: isProven === false ? 'unproven' : 'unchecked' }
    const link = linkTo(page, server, servers)
    return { message, summary, ...(link && { link }) }
  })
  return {
    news: judged.filter((one) => 'summary' in one),
    spam: [...spam, ...judged.filter((one) => 'because' in one)],
  }
}

/** A campaign is read in the app for campaigns; for other pages there is nothing better than the words. */
function linkTo(page: string, server: string, { cityServer, apps }: Servers): string | undefined {
  const [, slug] = /^campaigns\/([\w-]+)$/u.exec(page.slice(server.length)) ?? []
  if (slug === undefined || apps['contribute'] === undefined) return undefined
  const host = server === cityServer ? '' : `${new URL(server).host}/`
  return new URL(`campaigns/${host}${slug}`, apps['contribute']).href
}
