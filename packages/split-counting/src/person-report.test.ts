import { exportJWK, generateKeyPair } from 'jose'
import { expect, it } from 'vitest'
import { makePersonReport, readPersonReport } from './person-report.ts'
import { finish, prepare } from './prepare.ts'
import { addHalf, putTogether } from './sum.ts'
import { ShareError } from './wire.ts'

const bounds = { cells: 3, bits: 4, most: 18 }
const campaign = 'a'.repeat(64)
const verifyKey = 'AAAAAAAAAAAAAAAAAAAAAA'
const pair = async () => {
  const made = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true })
  return { public: await exportJWK(made.publicKey), private: await exportJWK(made.privateKey) }
}

it('tells how many people are in a cell beside how often, and neither from one half', async () => {
  const [leader, helper] = await Promise.all([pair(), pair()])
  const text = await makePersonReport([3, 0, 15], {
    parameters: bounds,
    campaign,
    keys: { leader: leader.public, helper: helper.public },
    random: (into) => crypto.getRandomValues(into),
  })
  const read = readPersonReport(text)
  const totals = await Promise.all(
    (['counts', 'people'] as const).map(async (part) => {
      const parameters = { ...bounds, bits: part === 'counts' ? 4 : 1 }
      const shared = { parameters, campaign, verifyKey }
      const one = await prepare(read[part], { ...shared, role: 'leader', key: leader.private })
      const two = await prepare(read[part], { ...shared, role: 'helper', key: helper.private })
      const shares = { leader: one.share, helper: two.share }
      const sums = {
        leader: addHalf(await finish(one, shares, parameters), undefined, parameters),
        helper: addHalf(await finish(two, shares, parameters), undefined, parameters),
      }
      return putTogether(sums, { parameters, minReports: 1 })
    }),
  )
  expect(totals).toEqual([
    [3, 0, 15],
    [1, 0, 1],
  ])
})

it('refuses a text that is no report', () => {
  for (const text of ['', 'a~b', 'a~b~c~d~e~f~g~h~i', 'a~b~c~d~e~f~g~<h>'])
    expect(() => readPersonReport(text)).toThrow(ShareError)
})
