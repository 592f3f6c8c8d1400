import { dropDeadLetters, replayDeadLetters } from '../deliveries/dead-letters.ts'
import type { Chosen } from '../deliveries/dead-letters.ts'
import { makeCodes } from '../links/make-codes.ts'
import type { CustomerCode } from '../links/make-codes.ts'
import type { LinkDependencies } from '../links/link-dependencies.ts'
import type { Service } from '../services/service-declaration.ts'
import type { Database } from '../store/store.ts'
import { noteAct } from './acts.ts'
import type { StaffMember } from './staff-file.ts'

interface Acting {
  db: Database
  now: () => Date
}

/** Lets records that were set aside wait for delivery again, and notes who wanted it. */
export async function replayAs(
  member: StaffMember,
  chosen: Chosen,
  { db, now }: Acting,
): ReturnType<typeof replayDeadLetters> {
  return db.transaction(async (tx) => {
    const done = await replayDeadLetters(chosen, { db: tx, now })
    await noteAct({ act: 'replayed', ...chosen, count: done.records }, member, { db: tx, now })
    return done
  })
}

/** Throws records that were set aside away, and notes who wanted it. */
export async function dropAs(
  member: StaffMember,
  chosen: Chosen,
  { db, now }: Acting,
): Promise<number> {
  return db.transaction(async (tx) => {
    const count = await dropDeadLetters(chosen, { db: tx })
    await noteAct({ act: 'dropped', ...chosen, count }, member, { db: tx, now })
    return count
  })
}

/** Makes codes for customers, and notes who wanted them and how many; never for whom. */
export async function makeCodesAs(
  member: StaffMember,
  { service, customers }: { service: Service; customers: readonly string[] },
  { db, keys, now }: Pick<LinkDependencies, 'db' | 'keys' | 'now'>,
): Promise<CustomerCode[]> {
  return db.transaction(async (tx) => {
    const made = await makeCodes(service, customers, { db: tx, keys, now })
    const act = { act: 'made-codes', service: service.id, count: made.length } as const
    await noteAct(act, member, { db: tx, now })
    return made
  })
}
