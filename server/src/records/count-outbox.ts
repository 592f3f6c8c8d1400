import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../store/store.ts'

/** What is in the outbox. */
export interface Outbox {
  waiting: number
  dead: number
  /** When the record was queued that waits longest. */
  oldest: Date | undefined
}

/** So many are counted in one question: the embedded database answers no other meanwhile. */
const STEP = 50_000

/** Both drivers answer with `{ rows }`, typed differently; times are in seconds. */
const Counted = z.object({
  rows: z.tuple([
    z.object({
      waiting: z.number(),
      dead: z.number(),
      oldest: z.number().nullable(),
      last: z.number().nullable(),
    }),
  ]),
})

/**
 * Counts the outbox step by step, and no further than `most`; others are answered in between. What
 * they add meanwhile is for the next count: whoever runs after it never arrives.
 */
export async function countOutbox(
  db: Database,
  { most = Infinity, step = STEP }: { most?: number; step?: number } = {},
): Promise<Outbox> {
  let [waiting, dead, oldest] = [0, 0, Infinity]
  let after: number | null = 0
  while (after !== null && waiting <= most) {
    const some: Portion = await countAfter(after, step, db)
    waiting += some.waiting
    dead += some.dead
    oldest = Math.min(oldest, some.oldest ?? Infinity)
    after = some.waiting + some.dead < step ? null : some.last
  }
  return { waiting, dead, oldest: oldest < Infinity ? new Date(oldest * 1000) : undefined }
}

type Portion = z.infer<typeof Counted>['rows'][0]

async function countAfter(id: number, step: number, db: Database): Promise<Portion> {
  const found = await db.execute(sql`
    select count(*) filter (where state = 'waiting')::int as waiting,
      count(*) filter (where state = 'dead')::int as dead,
      extract(epoch from min(queued_at) filter (where state = 'waiting'))::float8 as oldest,
      max(id)::float8 as last
    from (
      select id, state, queued_at from deliveries where id > ${id} order by id limit ${step}
    ) portion`)
  return Counted.parse(found).rows[0]
}
