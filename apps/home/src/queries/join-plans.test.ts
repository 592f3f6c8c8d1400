import { RolledBackError } from '@selfdata/access'
import type { AccessPlan } from '@selfdata/access'
import { expect, it } from 'vitest'
import { joinPlans } from './join-plans.ts'

const change = {} as AccessPlan['changes'][number]
const said: string[] = []

function plan(name: string, { fails = false, stays = false } = {}): AccessPlan {
  const apply = async () => {
    if (fails) throw new TypeError(`${name} cannot be written`)
    said.push(name)
    return {
      changes: [change],
      undo: async () => {
        if (stays) throw new TypeError(`${name} cannot be put back`)
        said.push(`not ${name}`)
      },
    }
  }
  return { changes: [change], warnings: [], documents: [`${name}.acl`], apply }
}

it('does all, and takes all back, the last first', async () => {
  said.length = 0
  const { undo } = await joinPlans([plan('one'), plan('two')]).apply()
  await undo()
  expect(said).toEqual(['one', 'two', 'not two', 'not one'])
})

it('does nothing where one part cannot be done, and names what could not be put back', async () => {
  said.length = 0
  const whole = joinPlans([
    plan('one'),
    plan('two', { stays: true }),
    plan('three', { fails: true }),
  ])
  const error: unknown = await whole.apply().catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(RolledBackError)
  expect(error).toMatchObject({ restored: ['one.acl'], notRestored: ['two.acl'] })
  expect(said).toEqual(['one', 'two', 'not one'])
})
