import { and, eq } from 'drizzle-orm'
import { serviceOf } from '../services/service-of.ts'
import { links } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import { GrantElsewhereError, LinkUnknownError } from './errors.ts'
import type { LinkDependencies } from './link-dependencies.ts'

/** @throws {GrantElsewhereError} when a grant is not an address inside the storage */
export function checkGrant(grant: string | undefined, storage: string): void {
  if (grant === undefined) return
  // Resolved first: `…/alice/../bob/` is not inside `…/alice/`.
  const plain = URL.canParse(grant) && new URL(grant).href === grant
  if (!plain || !grant.startsWith(storage)) throw new GrantElsewhereError()
}

/** The grant of a link once its storage moved: what names it below the storage stays. */
export function grantIn(storage: string, link: Pick<Link, 'storage' | 'granted'>): string | null {
  const { granted, storage: from } = link
  return granted?.startsWith(from) ? storage + granted.slice(from.length) : null
}

/**
 * Notes under which grant a service delivers into a storage of the person; its journal names it.
 *
 * @throws {ServiceUnknownError} {LinkUnknownError} {GrantElsewhereError}
 */
export async function nameGrant(
  { service, storage, grant }: { service: string; storage: string; grant: string },
  webId: string,
  { db, services }: Pick<LinkDependencies, 'db' | 'services'>,
): Promise<void> {
  const { id } = serviceOf(service, services)
  checkGrant(grant, storage)
  const named = await db
    .update(links)
    .set({ granted: grant })
    .where(and(eq(links.service, id), eq(links.webId, webId), eq(links.storage, storage)))
    .returning({ id: links.id })
  if (named.length === 0) throw new LinkUnknownError()
}
