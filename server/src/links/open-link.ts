import { and, eq, isNull } from 'drizzle-orm'
import { codes } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import { checkCode } from './check-code.ts'
import { CodeRefusedError } from './errors.ts'
import { checkGrant } from './name-grant.ts'
import type { LinkDependencies } from './link-dependencies.ts'
import { keepLink } from './keep-link.ts'
import { verifyStorage } from './verify-storage.ts'

export interface NewLink {
  service: string
  code: string
  storage: string
  /** The person's record of what they agreed to, in that storage. */
  grant?: string | undefined
}

/**
 * Links a customer of a service with a person's storage: from now on the records of this customer
 * are written there. The code is used up. A link that was withdrawn is open again.
 *
 * @throws {ServiceUnknownError} {CodeMistypedError} {CodeRefusedError} {TooManyGuessesError}
 * @throws {StorageClaimError} when the person's profile does not name the storage
 * @throws {GrantElsewhereError} when the grant does not lie in it
 */
export async function openLink(
  { service, code, storage, grant }: NewLink,
  webId: string,
  dependencies: LinkDependencies,
): Promise<Link> {
  const { db, fetch, now } = dependencies
  checkGrant(grant, storage)
  const { hash, customer } = await checkCode({ service, code }, webId, dependencies)
  const claim = await verifyStorage({ webId, storage }, { fetch })
  return db.transaction(async (tx) => {
    const used = await tx
      .update(codes)
      .set({ usedAt: now() })
      .where(and(eq(codes.hash, hash), isNull(codes.usedAt)))
      .returning({ hash: codes.hash })
    // Two at once with one code: the other was first.
    if (used.length === 0) throw new CodeRefusedError('used')
    return keepLink({ service, customer, webId, storage, claim, grant }, { db: tx, now })
  })
}
