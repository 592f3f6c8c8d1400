import { expect, it } from 'vitest'
import { backlogOf } from './backlog.ts'
import { BacklogFullError } from './errors.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { sql } from 'drizzle-orm'

const store = ownDatabase()

it('slows who reads and admits nobody new once too much waits', async () => {
  const { db } = store
  let time = 0
  const waits: number[] = []
  const clock = {
    steady: () => time,
    wait: async (milliseconds: number) => waits.push(milliseconds),
  }
  const { admit, slow } = backlogOf({ db, most: 100 }, clock)
  const link = crypto.randomUUID()
  const batch = crypto.randomUUID()
  await db.execute(sql`insert into links (id, service, customer, web_id, storage, lane, claim, state, since)
    values (${link}, 's', 'c', 'w', 's', 'l', 'owner', 'open', now())`)
  await db.execute(sql`insert into batches (id, service, key, state, read_at, begun_at)
    values (${batch}, 's', 'k', 'accepted', now(), now())`)
  const put = async (count: number) => {
    await db.execute(sql`insert into deliveries (batch, link, record, queued_at)
      select ${batch}, ${link}, '{}', now() from generate_series(1, ${count}::int)`)
    time += 3000
  }
  await admit()
  await slow()
  expect(waits).toEqual([])
  await put(75)
  await slow()
  expect(waits).toEqual([1000])
  await admit()
  await put(30)
  await expect(admit()).rejects.toThrow(BacklogFullError)
  await slow()
  expect(waits).toEqual([1000, 2000])
  await db.execute(sql`delete from deliveries`)
  time += 3000
  await admit()
})
