import { exportJWK, generateKeyPair } from 'jose'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { releasedResult } from '../releases/release-body.ts'
import { operators, worldsOn } from '../releases/testing/counting-world.ts'
import { helpedCounts, ledCounts, registrations } from '../store/contribution-tables.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { twoOperators } from './testing/two-operators.ts'
import type { TwoOperators } from './testing/two-operators.ts'

const [leader, helper] = [ownDatabase(), ownDatabase()]
const newWorld = worldsOn(leader)
const two = async (wishes: { bodyOfLeader?: string; minGroupSize?: number } = {}) =>
  twoOperators(newWorld, { helperStore: helper, ...wishes })

const once = new Map([[0, 1]])
async function crowd(pair: TwoOperators, people: number, counts: ReadonlyMap<number, number>) {
  for (let index = 1; index <= people; index += 1) {
    await pair.enter(`a${index}`)
    await pair.put(`a${index}`, await pair.seal(`a${index}`, counts))
  }
}
const bodyOf = async (pair: TwoOperators) =>
  (await releasedResult(pair.slug, pair.dependencies)).body
const led = async (pair: TwoOperators) =>
  leader.db.select().from(ledCounts).where(eq(ledCounts.campaign, pair.slug))
const helped = async (pair: TwoOperators) =>
  helper.db.select().from(helpedCounts).where(eq(helpedCounts.digest, pair.digest))

describe('two operators', () => {
  it('count what a plain count counts, and only what holds for both', async () => {
    const pair = await two()
    await crowd(pair, 12, once)
    const stranger = await exportJWK((await generateKeyPair('ECDH-ES', { crv: 'P-256' })).publicKey)
    const evil: [string, Parameters<TwoOperators['put']>[1]][] = [
      ['copy', { ...(await pair.seal('a1', once)), pseudonym: 'another-name-altogether' }],
      ['for-others', await pair.seal('for-others', once, { ...pair.keys, helper: stranger })],
      ['noise', { ...(await pair.seal('noise', once)), report: 'x~'.repeat(60) }],
    ]
    await pair.put('a1', evil[0]![1])
    for (const [name, sealed] of evil) {
      await pair.enter(name)
      await pair.put(name, { ...sealed, id: `${pair.place(name)}#it` })
    }
    await pair.count()
    await pair.release()
    const { result, report } = await bodyOf(pair)
    // The report that waits in two pods counts once, whichever is read first.
    expect(report).toMatchObject({ registered: 15, counted: 12, refused: 3 })
    expect(result.cells.filter(({ status }) => status === 'published')).toEqual([
      { cell: 0, status: 'published', count: 10, people: 10 },
    ])
    expect((await pair.current()).erasure?.what).toEqual(['registrations', 'reports'])
  })

  it('erase their sums once they are put together, and never give them again', async () => {
    const pair = await two()
    await crowd(pair, 11, once)
    await pair.count()
    expect(await led(pair)).toEqual([])
    expect(await helped(pair)).toMatchObject([{ sums: null }])
    const { version } = pair
    const answer = await pair.dependencies.session.fetch('https://city.example/split/runs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version, verifyKey: 'A'.repeat(22) }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([
      409,
      { type: '/problems/given-already' },
    ])
  })

  it('tell nothing when they have too few reports', async () => {
    const pair = await two()
    await crowd(pair, 10, once)
    await pair.count()
    await pair.release()
    const { result } = await bodyOf(pair)
    expect(new Set(result.cells.map(({ status }) => status))).toEqual(new Set(['withheld']))
    expect(await helped(pair)).toEqual([])
  })
})

describe('a count of two that is cut off', () => {
  it('while the helper was started again begins anew', async () => {
    const pair = await two()
    await crowd(pair, 11, once)
    pair.pods.answers.set(pair.place('a5'), () => {
      pair.pods.answers.clear()
      pair.restartHelper()
      return pair.pods.fetch(pair.place('a5'))
    })
    await expect(pair.count()).rejects.toMatchObject({ detail: 'run-unknown' })
    await pair.count()
    expect((await pair.current()).report?.counted).toBe(11)
  })

  it('after the sum was asked for goes on from there', async () => {
    const pair = await two()
    await crowd(pair, 11, once)
    const { session } = pair.dependencies
    const { fetch } = session
    let isCut = false
    Object.assign(session, {
      fetch: async (input: URL, init?: RequestInit) => {
        const answer = await fetch(input, init)
        if (!String(input).endsWith('/sums') || isCut) return answer
        isCut = true
        throw new TypeError('fetch failed')
      },
    })
    await expect(pair.count()).rejects.toMatchObject({ reason: 'host-unreachable' })
    pair.restartHelper()
    pair.pods.asked.length = 0
    await pair.count()
    expect(pair.pods.asked).toEqual([])
    expect((await pair.current()).report?.counted).toBe(11)
  })
})

describe('the helper refuses', () => {
  it('to help an operator of its own body', async () => {
    const pair = await two({ bodyOfLeader: operators.city.body })
    await crowd(pair, 1, once)
    await expect(pair.count()).rejects.toMatchObject({ detail: 'one-body' })
  })

  it('to begin before the closing', async () => {
    const pair = await two()
    const { current, dependencies } = pair
    await expect(dependencies.counting.count(await current(), dependencies)).rejects.toMatchObject({
      detail: 'too-early',
    })
  })
})

it('leaves a curious server with nothing but what looks random', async () => {
  // Everybody adds nothing at all, the most telling case; what each operator keeps is looked at
  // byte by byte at its fullest, when both have summed and nothing is put together yet.
  const kept: Record<'leader' | 'helper', number[]> = { leader: [], helper: [] }
  for (let round = 0; round < 8; round += 1) {
    const pair = await two({ minGroupSize: 5 })
    await crowd(pair, 5, new Map())
    const { session } = pair.dependencies
    Object.assign(session, { fetch: cutOff(session.fetch) })
    await expect(pair.count()).rejects.toMatchObject({ reason: 'host-unreachable' })
    kept.leader.push(...bytesOf((await led(pair))[0]!.sums))
    kept.helper.push(...bytesOf((await helped(pair))[0]!.sums!))
    // The leader's own sealed halves, and whose they are, never travel.
    const wire = pair.sent.map(({ body }) => body).join('\n')
    expect(wire).not.toMatch(/"leader"|pseudonym|a1\.example/)
  }
  for (const bytes of [kept.leader, kept.helper])
    expect(chiSquare(bytes)).toBeLessThan(255 + 6 * 22.6)
  const rows = await leader.db.select().from(registrations)
  expect(JSON.stringify(rows)).not.toContain('a1.example')
})

/** Loses the answer with the other half of the sums. */
function cutOff(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await send(input, init)
    if (new Request(input, init).url.endsWith('/sums')) throw new TypeError('fetch failed')
    return answer
  }
}

/** The top byte of each number is skewed by the field's modulus: left out. */
function bytesOf(sums: Record<'counts' | 'people', { sum: string }>): number[] {
  return [sums.counts, sums.people].flatMap(({ sum }) =>
    [...Buffer.from(sum, 'base64url')].filter((_, at) => at % 16 !== 15),
  )
}

/** How far bytes are from evenly spread: mean 255, standard deviation 22.6. */
function chiSquare(bytes: readonly number[]): number {
  const seen = Array.from({ length: 256 }, () => 0)
  for (const byte of bytes) seen[byte]! += 1
  const expected = bytes.length / 256
  return seen.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0)
}
