import { planGrant, RulesHiddenError, rulesOf } from '@selfdata/access'
import { expect } from 'vitest'
import { read } from '../integration/access-doors.ts'
import { instead } from './contract.ts'
import type { Case } from './contract.ts'

/** Says that the rules cannot be read, shows what the server tells of itself, changes nothing. */
export const refusesHonestly: Case = async (world) => {
  const { second, options } = world
  const { one } = await world.tree()
  const access = await rulesOf(one, options)
  expect(access).toMatchObject({ rules: [], hidden: { because: 'unreadable' } })
  expect(access.hidden?.told?.user).toContain('read')
  const grant = { who: { agent: second.webId }, modes: ['read' as const], on: one }
  await expect(planGrant(grant, options)).rejects.toThrow(RulesHiddenError)
  expect(await read(second, one)).toBe(403)
  return instead(
    'the rules are in a form we cannot read: says so, shows what WAC-Allow tells of the owner and of everyone, and changes nothing',
  )
}
