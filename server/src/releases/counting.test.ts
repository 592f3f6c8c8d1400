import { protect, readingsOf, tally } from '@selfdata/campaigns'
import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { withdrawContribution } from '../contributions/own-contribution.ts'
import { SignInError } from '../identity/errors.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { ledger } from './protect-count.ts'
import { releasedResult } from './release-body.ts'
import { worldsOn } from './testing/counting-world.ts'
import type { CountingWorld } from './testing/counting-world.ts'

const store = ownDatabase()
const newWorld = worldsOn(store)

/** People `a1`, `a2`, …, who all use the quay twice and one further street link each. */
const usual = (index: number) =>
  new Map([
    [0, 2],
    [2 + (index % 2), 1],
  ])
async function join(world: CountingWorld, people: number) {
  for (let index = 1; index <= people; index += 1) await world.join(`a${index}`, usual(index))
}

const released = async (world: CountingWorld) => {
  await world.count()
  await world.release()
  return (await releasedResult(world.slug, world.dependencies)).body
}

/** Everything the database holds, as text. */
async function dump(): Promise<string> {
  const tables = await rowsOf(
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const texts = tables.map(async ({ name }) =>
    JSON.stringify(await rowsOf(sql`select * from ${sql.identifier(String(name))}`)),
  )
  return (await Promise.all(texts)).join('\n')
}

async function rowsOf(query: SQL): Promise<Record<string, unknown>[]> {
  const { rows } = (await store.db.execute(query)) as { rows: Record<string, unknown>[] }
  return rows
}

describe('a count', () => {
  it('equals a plain count of those who should count, and keeps nothing of anybody', async () => {
    const world = await newWorld()
    await join(world, 13)
    for (const name of ['gone', 'shut', 'down']) await world.join(name, new Map([[0, 39]]))
    world.pods.answers.set(world.place('gone'), () => new Response(null, { status: 404 }))
    world.pods.answers.set(world.place('shut'), () => new Response(null, { status: 403 }))
    world.pods.answers.set(world.place('down'), () => new Response(null, { status: 503 }))
    expect(await dump()).not.toMatch(/\.example\/(profile|selfdata)/)
    const { result, report, release } = await released(world)
    const lines = Array.from({ length: 13 }, (_, at) => ({
      person: String(at),
      counts: usual(at + 1),
    }))
    const { codeList, campaign } = world.version
    const cells = codeList.hasCell.map(({ cellNumber }) => cellNumber)
    expect(result).toEqual(protect(tally(lines, cells).cells, codeList.hasCell, campaign))
    expect(report).toEqual({
      registered: 16,
      counted: 13,
      withdrawn: 2,
      unreachable: 1,
      refused: 0,
    })
    expect(release).toMatchObject({ contributors: 15, about: campaign.id })
    const { erasure, state } = await world.current()
    expect(state).toBe('released')
    expect(erasure).toMatchObject({ what: ['registrations', 'lines'] })
    const left = await dump()
    for (const trace of ['pseudonym', 'a1.example', world.webIdOf('down')])
      expect(left).not.toContain(trace)
  })

  it('reads each pod once, writes there that it did, and tells the person where to look', async () => {
    const world = await newWorld()
    await join(world, 1)
    world.pods.asked.length = 0
    await released(world)
    const ours = world.pods.asked.filter((line) => line.includes('a1.example/selfdata'))
    const journal = `https://a1.example/selfdata/journal/${readingsOf(world.place('a1'))}/2027-05.ttl`
    expect(ours).toEqual([`GET ${world.place('a1')}`, `PATCH ${journal}`])
    expect(await world.pods.read(journal)).toContain(world.place('a1'))
  })

  it('asks again those who do not answer, and leaves a dead server alone meanwhile', async () => {
    const world = await newWorld()
    await join(world, 12)
    let asked = 0
    world.pods.answers.set(world.place('a3'), () => {
      asked += 1
      world.pods.answers.delete(world.place('a3'))
      return new Response(null, { status: 503, headers: { 'retry-after': '1' } })
    })
    const { report } = await released(world)
    expect([asked, report]).toMatchObject([1, { counted: 12, unreachable: 0 }])
  })

  it('that is cut off keeps nothing, is made afresh, and comes out once', async () => {
    const world = await newWorld()
    await join(world, 11)
    world.pods.answers.set(world.place('a7'), () => {
      throw new SignInError('https://issuer.example/', 'it did not answer')
    })
    await expect(world.count()).rejects.toThrow(SignInError)
    expect((await world.current()).state).toBe('frozen')
    world.pods.answers.clear()
    const both = await Promise.allSettled([world.count(), world.count()])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await world.release()
    await expect(world.release()).rejects.toMatchObject({ reason: 'not-open' })
    expect((await world.current()).report?.counted).toBe(11)
  })

  it('leaves out who withdraws while it runs, and nobody can afterwards', async () => {
    const world = await newWorld()
    await join(world, 12)
    const withdraw = async (name: string) =>
      withdrawContribution({ slug: world.slug, webId: world.webIdOf(name) }, world.dependencies)
    world.pods.answers.set(world.place('a9'), async () => {
      world.pods.answers.clear()
      await withdraw('a2')
      return world.pods.fetch(world.place('a9'))
    })
    await expect(world.count()).rejects.toThrow('withdrawn meanwhile')
    await world.count()
    expect((await world.current()).report).toMatchObject({ registered: 11, counted: 11 })
    await expect(withdraw('a3')).rejects.toMatchObject({ reason: 'counted-already' })
    await world.release()
    await expect(withdraw('a3')).rejects.toMatchObject({ reason: 'counted-already' })
  })
})

describe('noise', () => {
  it('is spent in public, and nothing is told once the budget is', async () => {
    const settings = { privacyLimit: 3 }
    const noisy = async () => {
      const world = await newWorld({ changes: { privacyBudget: 2 }, settings })
      await join(world, 12)
      const { result, release } = await released(world)
      const statuses = new Set(result.cells.map(({ status }) => status))
      return { slug: world.slug, statuses, release }
    }
    const first = await noisy()
    expect(first.release.privacyBudget).toBe(2)
    expect(await ledger(store)).toMatchObject([{ epsilon: 2, campaign: first.slug }])
    const second = await noisy()
    expect(second.statuses).toEqual(new Set(['withheld']))
    expect(await ledger(store)).toHaveLength(1)
  })
})
