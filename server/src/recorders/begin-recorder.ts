import { sql } from 'drizzle-orm'
import { closeLinks } from '../links/close-link.ts'
import { keepLink } from '../links/keep-link.ts'
import { checkGrant } from '../links/name-grant.ts'
import { verifyStorage } from '../links/verify-storage.ts'
import { recorders } from '../store/recorder-table.ts'
import { newSecret } from './new-secret.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'
import { recordingService } from './recording-service.ts'

/** Any number, as long as it is always the same. */
const TURN = 7_205_415

interface NewRecorder {
  storage: string
  /** The person's record of what they agreed to, in that storage. */
  grant?: string | undefined
}

/**
 * Lets a person's phone record into their storage. A person has one recorder, for any number of
 * phones: one of before ends, with its secret.
 *
 * @returns the secret too, which can be read now and never again
 * @throws {ServiceUnknownError} where phones cannot record
 * @throws {StorageClaimError} when the person's profile does not name the storage
 * @throws {GrantElsewhereError} when the grant does not lie in it
 */
export async function beginRecorder(
  { storage, grant }: NewRecorder,
  webId: string,
  dependencies: RecorderDependencies,
): Promise<Recorder & { secret: string }> {
  const { db, services, keys, fetch, now } = dependencies
  const { id: service } = recordingService(services)
  checkGrant(grant, storage)
  const claim = await verifyStorage({ webId, storage }, { fetch })
  const [id, secret] = [crypto.randomUUID(), newSecret()]
  return db.transaction(async (tx) => {
    // Of two devices that begin at once the later ends what the earlier began.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${webId}, ${TURN}))`)
    await closeLinks({ service, webId }, { ...dependencies, db: tx })
    const customer = keys.hash('customer', service, id)
    const kept = { service, customer, webId, storage, claim, grant }
    const link = await keepLink(kept, { db: tx, now })
    const [recorder] = await tx
      .insert(recorders)
      .values({ id, link: link.id, secret: keys.hash('recorder', id, secret), madeAt: now() })
      .returning()
    if (!recorder) throw new Error('Beginning a recorder failed: the database kept nothing')
    return { recorder, link, secret }
  })
}
