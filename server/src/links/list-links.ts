import { asc, eq } from 'drizzle-orm'
import { links } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import type { LinkDependencies } from './link-dependencies.ts'

/** A person's links, in the order in which they were made. */
export async function listLinks(
  webId: string,
  { db }: Pick<LinkDependencies, 'db'>,
): Promise<Link[]> {
  return db.select().from(links).where(eq(links.webId, webId)).orderBy(asc(links.since))
}
