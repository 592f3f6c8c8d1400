import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { clockWatch } from '../clock/clock-watch.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { keysFrom } from '../keys.ts'
import { createLog } from '../operations/log.ts'
import { createMetrics } from '../operations/metrics.ts'
import { KeyReusedError } from '../records/errors.ts'
import { clock as clockTable, expiries } from '../store/schema.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { beginExpiry } from './begin-expiry.ts'
import { endExpiry } from './end-expiry.ts'
import { LONGEST } from './end-limits.ts'
import {
  ClockDoubtError,
  EndRefusedError,
  ExpiryChangedError,
  ExpiryOverError,
  TamperedError,
  TooManyExpiriesError,
} from './errors.ts'
import { forgetExpiries } from './forget-expiries.ts'
import { listMembers } from './list-members.ts'
import { moveEnd } from './move-end.ts'
import { readEnd } from './read-end.ts'

const alice = 'https://alice.example/#me'
const city = 'https://city.example/#it'
const hour = 3_600_000
const keys = keysFrom(['a secret of the tests with forty characters'])
/**
 * How far the clock of our process is off, and the reference's; the database's is right. Within a
 * minute they agree, and the later one counts: so a test lets seconds pass without waiting.
 */
let off = 0
let referenceOff: number | undefined
let steady = 0

const store = ownDatabase()
beforeEach(async () => {
  ;[off, referenceOff, steady] = [0, undefined, performance.now()]
  await store.db.delete(expiries)
  await store.db.delete(clockTable)
})

function parts() {
  const metrics = createMetrics()
  const log = createLog('silent')
  const reference: typeof fetch = async () => {
    if (referenceOff === undefined) throw new TypeError('no answer')
    const date = new Date(Date.now() + referenceOff).toUTCString()
    return new Response(undefined, { headers: { date } })
  }
  const clock = clockWatch({
    db: store.db,
    now: () => new Date(Date.now() + off),
    steady: () => steady,
    fetch: reference,
    references: ['https://issuer.example/'],
    metrics,
    log,
  })
  return { db: store.db, keys, clock, metrics, log }
}

const soon = (ahead = hour) => new Date(Date.now() + ahead)
const begin = async (until = soon(), key = crypto.randomUUID(), members = [city]) =>
  (await beginExpiry({ members, until, key }, alice, parts())).address

describe('a group', () => {
  it('lists its members until its end and nobody after, without anybody doing anything', async () => {
    const address = await begin(soon(20_000))
    expect(await listMembers(address, parts())).toEqual([city])
    off = 20_000
    expect(await listMembers(address, parts())).toEqual([])
  })

  it('begins once, however often and at how many devices the same is asked', async () => {
    const [until, key] = [soon(), crypto.randomUUID()]
    const all = await Promise.all([1, 2, 3, 4].map(async () => begin(until, key)))
    expect(new Set(all).size).toBe(1)
    expect(await store.db.select().from(expiries)).toHaveLength(1)
    await expect(begin(until, key, ['https://eve.example/#me'])).rejects.toThrow(KeyReusedError)
    expect(await begin(until)).not.toBe(all[0])
  })

  it('does not begin again with the same key once it has ended', async () => {
    const [until, key] = [soon(), crypto.randomUUID()]
    const address = await begin(until, key)
    await endExpiry({ address, webId: alice }, parts())
    await expect(begin(until, key)).rejects.toThrow(ExpiryOverError)
    await expect(
      moveEnd({ address, was: until, until: soon(2 * hour) }, alice, parts()),
    ).rejects.toThrow(ExpiryOverError)
    expect(await listMembers(address, parts())).toEqual([])
    await endExpiry({ address, webId: alice }, parts())
  })

  it.each([[-1], [0], [(LONGEST + 1) * 86_400_000]])('may not end in %s ms', async (ahead) => {
    await expect(begin(soon(ahead))).rejects.toThrow(EndRefusedError)
  })

  it('is one of at most a hundred begun by one person in an hour', async () => {
    const row = { owner: keys.hash('subject', alice), until: soon(), begunAt: new Date() }
    const begun = Array.from({ length: 99 }, (_, id) => ({ id: String(id), ...row, sealed: '' }))
    await store.db.insert(expiries).values(begun)
    await begin()
    await expect(begin()).rejects.toThrow(TooManyExpiriesError)
  })

  it('leaves nothing readable in the database, and nothing a day after its end', async () => {
    const address = await begin(soon(20_000))
    const row = JSON.stringify(await store.db.select().from(expiries))
    for (const text of [address, address.slice(0, 20), alice, city, 'alice', 'city'])
      expect(row).not.toContain(text)
    off = 20_000
    await forgetExpiries(parts())
    expect(await store.db.select().from(expiries)).toMatchObject([{ sealed: null }])
    await store.db.update(expiries).set({ until: soon(-25 * hour) })
    await forgetExpiries(parts())
    expect(await store.db.select().from(expiries)).toEqual([])
    expect(await listMembers(address, parts())).toEqual([])
  })
})

describe('the end of a group', () => {
  it('is moved later and earlier, from where the person saw it', async () => {
    const until = soon()
    const address = await begin(until)
    const later = soon(2 * hour)
    await moveEnd({ address, was: until, until: later }, alice, parts())
    // The same again, as after an answer that was lost.
    await moveEnd({ address, was: until, until: later }, alice, parts())
    expect(await readEnd({ address, webId: alice }, parts())).toEqual({
      until: later,
      running: true,
    })
    await expect(
      moveEnd({ address, was: until, until: soon(3 * hour) }, alice, parts()),
    ).rejects.toThrow(ExpiryChangedError)
    await moveEnd({ address, was: later, until: soon(20_000) }, alice, parts())
    off = 20_000
    expect(await listMembers(address, parts())).toEqual([])
  })

  it('is moved by one of two devices that move it to different moments', async () => {
    const was = soon()
    const address = await begin(was)
    const ends = [soon(2 * hour), soon(3 * hour)]
    const moves = await Promise.allSettled(
      ends.map(async (until) => moveEnd({ address, was, until }, alice, parts())),
    )
    expect(moves.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const won = moves.findIndex(({ status }) => status === 'fulfilled')
    const { until } = await readEnd({ address, webId: alice }, parts())
    expect(until).toEqual(ends[won])
  })

  it('stays where it is when one device ends the group while another renews it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const was = soon()
      const address = await begin(was)
      await Promise.allSettled([
        moveEnd({ address, was, until: soon(2 * hour) }, alice, parts()),
        endExpiry({ address, webId: alice }, parts()),
      ])
      expect(await listMembers(address, parts())).toEqual([])
    }
  })

  it('is not another person’s to move, end or see', async () => {
    const was = soon()
    const address = await begin(was)
    const webId = 'https://eve.example/#me'
    await expect(moveEnd({ address, was, until: soon(9e6) }, webId, parts())).rejects.toThrow(
      NotAllowedError,
    )
    await expect(endExpiry({ address, webId }, parts())).rejects.toThrow(NotAllowedError)
    await expect(readEnd({ address, webId }, parts())).rejects.toThrow(NotAllowedError)
    expect(await listMembers(address, parts())).toEqual([city])
  })
})

describe('a row that somebody changed', () => {
  it.each([
    ['a later end', { until: soon(1000 * hour) }],
    ['another owner', { owner: keys.hash('subject', 'https://eve.example/#me') }],
    [
      'members of its own',
      { sealed: Buffer.from('["https://eve.example/#me"]').toString('base64url') },
    ],
  ])('lists nobody: %s', async (_, changed) => {
    const address = await begin()
    await store.db.update(expiries).set(changed)
    await expect(listMembers(address, parts())).rejects.toThrow(TamperedError)
  })

  it('lists nobody with the seal of another group', async () => {
    const [one, other] = [await begin(), await begin()]
    const [first] = await store.db
      .select()
      .from(expiries)
      .where(eq(expiries.id, keys.hash('expiry', one)))
    await store.db
      .update(expiries)
      .set({ sealed: first?.sealed ?? '', until: soon(500 * hour) })
      .where(eq(expiries.id, keys.hash('expiry', other)))
    await expect(listMembers(other, parts())).rejects.toThrow(TamperedError)
  })
})

describe('a clock that is wrong', () => {
  it('lists nobody when it is far from the database’s, either way', async () => {
    const address = await begin()
    for (off of [-2 * hour, 2 * hour])
      await expect(listMembers(address, parts())).rejects.toThrow(ClockDoubtError)
    await expect(begin()).rejects.toThrow(ClockDoubtError)
  })

  it('lists nobody when time went back behind what was noted, also after a start', async () => {
    const address = await begin()
    const running = parts()
    await running.clock.round()
    await store.db.update(clockTable).set({ latest: soon(2 * hour) })
    await expect(listMembers(address, parts())).rejects.toThrow(ClockDoubtError)
  })

  it('lists nobody when time went back while we ran', async () => {
    const address = await begin()
    const running = parts()
    steady += 2 * hour
    await expect(listMembers(address, running)).rejects.toThrow(ClockDoubtError)
  })

  it('lists nobody when the issuers of the services say another time', async () => {
    const address = await begin()
    const running = parts()
    referenceOff = 2 * hour
    await running.clock.round()
    await expect(listMembers(address, running)).rejects.toThrow(ClockDoubtError)
    referenceOff = 0
    await running.clock.round()
    expect(await listMembers(address, running)).toEqual([city])
  })

  it('does not bring back what was over when it is set back a little', async () => {
    const address = await begin(soon(20_000))
    const running = parts()
    off = 20_000
    await running.clock.round()
    off = -10_000
    expect(await listMembers(address, running)).toEqual([])
  })

  it('is believed again once the others agree with it, and not before', async () => {
    const address = await begin()
    await store.db.insert(clockTable).values({ latest: soon(1000 * hour) })
    const running = parts()
    await running.clock.round()
    await expect(listMembers(address, running)).rejects.toThrow(ClockDoubtError)
    referenceOff = 0
    await running.clock.round()
    expect(await listMembers(address, running)).toEqual([city])
  })

  it('never lets an end be called past, nor members be erased', async () => {
    await begin()
    off = 2 * hour
    await forgetExpiries(parts())
    const [row] = await store.db.select().from(expiries)
    expect(row?.sealed).not.toBeNull()
  })
})
