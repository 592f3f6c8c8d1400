import type { Inbox } from '@selfdata/access'
import type { Territory } from '@selfdata/ui'
import type { LangString } from '@selfdata/vocab'

/** What the city, or the body between, tells. */
export interface News {
  message: string
  summary: LangString
  /** Where a person reads on, in an app of the territory. */
  link?: string
}

type Servers = Pick<Territory, 'cityServer' | 'intermediary' | 'apps'>

/**
 * Anybody may put news into an inbox, and nothing proves who did. Only what points to a server of the
 * territory is shown, and it opens an app of the territory; the rest is set aside.
 */
export function newsOf(
  { announcements, spam }: Pick<Inbox, 'announcements' | 'spam'>,
  servers: Servers,
): { news: News[]; spam: Inbox['spam'] } {
  const news: News[] = []
  const aside = [...spam]
  for (const { message, announcement } of announcements) {
    const { page, summary } = announcement
    const server = [servers.cityServer, servers.intermediary].find(
      (address) => address !== undefined && page.startsWith(address),
    )
    const link = server && linkTo(page, server, servers)
    if (server) news.push({ message, summary, ...(link && { link }) })
    else aside.push({ message, because: 'no-request' })
  }
  return { news, spam: aside }
}

/** A campaign is read in the app for campaigns; for other pages there is nothing better than the words. */
function linkTo(page: string, server: string, { cityServer, apps }: Servers): string | undefined {
  const [, slug] = /^campaigns\/([\w-]+)$/u.exec(page.slice(server.length)) ?? []
  if (slug === undefined || apps['contribute'] === undefined) return undefined
  const host = server === cityServer ? '' : `${new URL(server).host}/`
  return new URL(`campaigns/${host}${slug}`, apps['contribute']).href
}
