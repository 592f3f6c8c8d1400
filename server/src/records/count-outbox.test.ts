import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { ownDatabase } from '../store/testing/own-database.ts'
import { countOutbox } from './count-outbox.ts'

const store = ownDatabase()
const oldest = new Date('2026-03-01T07:00:00Z')

it('counts all there is in steps, and no further than it is asked to', async () => {
  const { db } = store
  expect(await countOutbox(db)).toEqual({ waiting: 0, dead: 0, oldest: undefined })
  const [link, batch] = [crypto.randomUUID(), crypto.randomUUID()]
  await db.execute(sql`insert into links (id, service, customer, web_id, storage, lane, claim, state, since)
    values (${link}, 's', 'c', 'w', 's', 'l', 'owner', 'open', now())`)
  await db.execute(sql`insert into batches (id, service, key, state, read_at, begun_at)
    values (${batch}, 's', 'k', 'accepted', now(), now())`)
  // Every fifth is set aside, the first of all too; the oldest that waits is not the first put in.
  await db.execute(sql`insert into deliveries (batch, link, record, name, state, queued_at)
    select ${batch}, ${link}, '{}', '', case n % 5 when 0 then 'dead' else 'waiting' end,
      ${oldest.toISOString()}::timestamptz + make_interval(mins => abs(n - 13))
    from generate_series(0, 24) n`)
  const all = { waiting: 20, dead: 5, oldest }
  for (const step of [1, 7, 25, 1000]) expect(await countOutbox(db, { step })).toEqual(all)
  expect((await countOutbox(db, { most: 6, step: 5 })).waiting).toBe(8)
})
