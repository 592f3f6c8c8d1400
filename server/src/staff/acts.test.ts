import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { ownDatabase } from '../store/testing/own-database.ts'
import { listActs, noteAct } from './acts.ts'

const now = () => new Date('2026-11-22T08:00:00Z')

const store = ownDatabase()

it('keeps what staff did, and nobody can change or remove it through the database', async () => {
  const { db } = store
  await noteAct({ act: 'made-codes', service: 'yelo', count: 3 }, { id: 'op-1' }, { db, now })
  await noteAct({ act: 'opened' }, { id: 'adm-1' }, { db, now })
  for (const statement of [
    "update staff_acts set who = 'somebody else'",
    'delete from staff_acts',
    'truncate staff_acts',
  ])
    await expect(db.execute(sql.raw(statement))).rejects.toThrow('Failed query')
  expect(await listActs({}, { db })).toMatchObject([
    { who: 'adm-1', act: 'opened' },
    { who: 'op-1', act: 'made-codes', service: 'yelo', count: 3, at: now() },
  ])
  expect(await listActs({ who: 'op-1' }, { db })).toHaveLength(1)
  const [latest] = await listActs({}, { db })
  expect(await listActs({ before: latest?.id }, { db })).toHaveLength(1)
})

it('is not noted when the act itself does not come about', async () => {
  const { db } = store
  const before = await listActs({}, { db })
  const broken = db.transaction(async (tx) => {
    await noteAct({ act: 'dropped', service: 'yelo', count: 1 }, { id: 'op-1' }, { db: tx, now })
    throw new Error('the pod server is on fire')
  })
  await expect(broken).rejects.toThrow('on fire')
  expect(await listActs({}, { db })).toEqual(before)
})
