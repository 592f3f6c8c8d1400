import { fromBase64Url, toBase64Url } from '@selfdata/records'
import { exportJWK, generateKeyPair } from 'jose'
import type { JWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { finish, prepare, ProofError } from './prepare.ts'
import type { Parameters } from './parameters.ts'
import type { Operator, Prepared } from './prepare.ts'
import { makeReport } from './report.ts'
import type { Report } from './report.ts'
import { SealError } from './seal.ts'
import { addHalf, putTogether, TooFewReportsError } from './sum.ts'
import type { PartialSum } from './sum.ts'

const parameters = { cells: 24, bits: 4, most: 220 }
const campaign = 'a'.repeat(64)
const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)
const verifyKey = toBase64Url(random(new Uint8Array(16)))

let leaderKeys: { public: JWK; private: JWK }
let helperKeys: { public: JWK; private: JWK }
const pair = async () => {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', {
    crv: 'P-256',
    extractable: true,
  })
  return { public: await exportJWK(publicKey), private: await exportJWK(privateKey) }
}
beforeAll(async () => {
  ;[leaderKeys, helperKeys] = await Promise.all([pair(), pair()])
})

const options = () => ({
  parameters,
  campaign,
  keys: { leader: leaderKeys.public, helper: helperKeys.public },
  random,
})
const operators = (): { leader: Operator; helper: Operator } => {
  const common = { parameters, campaign, verifyKey }
  return {
    leader: { ...common, role: 'leader', key: leaderKeys.private },
    helper: { ...common, role: 'helper', key: helperKeys.private },
  }
}

/** Both operators at work on one report. */
async function count(report: Report, bounds: Parameters = parameters) {
  const { leader, helper } = operators()
  const [first, second] = (await Promise.all(
    [leader, helper].map((one) => prepare(report, { ...one, parameters: bounds })),
  )) as [Prepared, Prepared]
  const shares = { leader: first.share, helper: second.share }
  return {
    leader: await finish(first, shares, bounds),
    helper: await finish(second, shares, bounds),
  }
}

const person = (index: number) => Array.from({ length: 24 }, (_, cell) => (index * 7 + cell) % 16)

describe('two operators', () => {
  it('count exactly what a plain sum counts', async () => {
    const people = Array.from({ length: 12 }, (_, index) => person(index))
    let leader: PartialSum | undefined
    let helper: PartialSum | undefined
    for (const counts of people) {
      const halves = await count(await makeReport(counts, options()))
      leader = addHalf(halves.leader, leader, parameters)
      helper = addHalf(halves.helper, helper, parameters)
    }
    const truth = Array.from({ length: 24 }, (_, cell) =>
      people.reduce((sum, counts) => sum + counts[cell]!, 0),
    )
    const sums = { leader: leader!, helper: helper! }
    expect(putTogether(sums, { parameters, minReports: 11 })).toEqual(truth)
    expect(() => putTogether(sums, { parameters, minReports: 13 })).toThrow(TooFewReportsError)
    const behind = { ...sums, helper: { ...helper!, reports: 11 } }
    expect(() => putTogether(behind, { parameters, minReports: 5 })).toThrow(TooFewReportsError)
  })
})

describe('a report is refused', () => {
  it('with counts beyond what one person may add, before it is made', async () => {
    await expect(makeReport([16, ...person(1).slice(1)], options())).rejects.toThrow(RangeError)
    await expect(makeReport([-1, ...person(1).slice(1)], options())).rejects.toThrow(RangeError)
    await expect(makeReport([1], options())).rejects.toThrow(RangeError)
  })

  it('when its counts were forged past the browser: the proof does not hold', async () => {
    const honest = await makeReport(person(1), options())
    const other = await makeReport(person(2), options())
    // The leader's half of another report, sealed anew under this one's nonce.
    const { open, seal } = await import('./seal.ts')
    const half = await open(
      other.leader,
      { campaign, nonce: other.nonce, role: 'leader' },
      leaderKeys.private,
    )
    const leader = await seal(
      half,
      { campaign, nonce: honest.nonce, role: 'leader' },
      leaderKeys.public,
    )
    await expect(count({ ...honest, leader })).rejects.toThrow(ProofError)
  })

  it('when all counts together are more than one person may add', async () => {
    const greedy = Array.from({ length: 24 }, () => 10)
    await expect(makeReport(greedy, options())).rejects.toThrow(RangeError)
    // Made past the browser, for a bound that nobody agreed to: each cell is fine, all are not.
    const forged = await makeReport(greedy, {
      ...options(),
      parameters: { ...parameters, most: 240 },
    })
    await expect(count(forged)).rejects.toThrow(ProofError)
  })

  it('unless what is too much is in cells outside of the bound', async () => {
    const counts = [15, 1, 2]
    const bounds = { cells: 3, bits: 4, most: 3, outside: [0] }
    const report = await makeReport(counts, { ...options(), parameters: bounds })
    const { leader, helper } = await count(report, bounds)
    const sum = (half: bigint[]) => addHalf(half, undefined, bounds)
    const sums = { leader: sum(leader), helper: sum(helper) }
    expect(putTogether(sums, { parameters: bounds, minReports: 1 })).toEqual(counts)
  })

  it('under another nonce, for another campaign, or by the other operator', async () => {
    const report = await makeReport(person(1), options())
    const { leader, helper } = operators()
    const nonce = toBase64Url(random(new Uint8Array(16)))
    await expect(prepare({ ...report, nonce }, leader)).rejects.toThrow(SealError)
    await expect(prepare(report, { ...leader, campaign: 'b'.repeat(64) })).rejects.toThrow(
      SealError,
    )
    await expect(prepare(report, { ...helper, role: 'leader' })).rejects.toThrow(SealError)
    await expect(prepare({ ...report, leader: report.helper }, leader)).rejects.toThrow(SealError)
  })
})

it('leaves each operator with nothing but what looks random', async () => {
  // Everybody adds nothing at all, the most telling case: whole state of one operator, byte by byte.
  const nobody = Array.from({ length: 24 }, () => 0)
  const bytes: number[] = []
  const sums: Record<'leader' | 'helper', PartialSum | undefined> = {
    leader: undefined,
    helper: undefined,
  }
  for (let index = 0; index < 40; index += 1) {
    const halves = await count(await makeReport(nobody, options()))
    for (const role of ['leader', 'helper'] as const) {
      sums[role] = addHalf(halves[role], sums[role], parameters)
      // The top byte of each number is skewed by the field's modulus: left out.
      bytes.push(...[...fromBase64Url(sums[role].sum)].filter((_, at) => at % 16 !== 15))
    }
  }
  const seen = Array.from({ length: 256 }, () => 0)
  for (const byte of bytes) seen[byte]! += 1
  const expected = bytes.length / 256
  const chiSquare = seen.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0)
  // 255 degrees of freedom: mean 255, standard deviation 22.6. Six of them away is one in 10^9.
  expect(chiSquare).toBeGreaterThan(255 - 6 * 22.6)
  expect(chiSquare).toBeLessThan(255 + 6 * 22.6)
  expect(
    putTogether({ leader: sums.leader!, helper: sums.helper! }, { parameters, minReports: 11 }),
  ).toEqual(nobody)
})
