import { lt } from 'drizzle-orm'
import { proofs } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** A proof is refused by its age after four minutes; it is remembered for longer, in seconds. */
const REMEMBERED = 600

/** Remembers proofs of possession in the database, so that none counts twice on any server. */
export function proofMemory({ db, now }: { db: Database; now: () => Date }) {
  return async (hash: string): Promise<boolean> => {
    const expiresAt = new Date(now().getTime() + REMEMBERED * 1000)
    const fresh = await db
      .insert(proofs)
      .values({ hash, expiresAt })
      .onConflictDoNothing()
      .returning({ hash: proofs.hash })
    return fresh.length > 0
  }
}

/** Forgets proofs that are too old to be used anyway. */
export async function forgetProofs({ db, now }: { db: Database; now: () => Date }): Promise<void> {
  await db.delete(proofs).where(lt(proofs.expiresAt, now()))
}
