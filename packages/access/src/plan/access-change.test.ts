import { describe, expect, it } from 'vitest'
import { changesBetween, sameChanges } from './access-change.ts'
import type { AccessRule } from '../rules/access-rule.ts'

const on = 'https://ada.example/selfdata/'
const ann = { agent: 'https://ann.example/#me' }
const rule = (change: Partial<AccessRule>): AccessRule => ({
  who: ann,
  modes: ['read'],
  on,
  reaches: 'this',
  from: 'here',
  ...change,
})

describe('changes between rules', () => {
  it('are told per person and reach, whatever rule they come from', () => {
    const before = [rule({}), rule({ modes: ['append'], from: { inherited: on } })]
    const after = [rule({ modes: ['read', 'append', 'write'] }), rule({ reaches: 'members' })]
    expect(changesBetween(before, after)).toEqual([
      { who: ann, on, reaches: 'this', gains: ['write'], loses: [] },
      { who: ann, on, reaches: 'members', gains: ['read'], loses: [] },
    ])
    expect(changesBetween(before, before.toReversed())).toEqual([])
  })

  it('are told for somebody who is taken out of a wider rule', () => {
    const everyone = rule({ who: 'everyone' })
    const out = rule({ who: 'everyone', except: [{ who: ann }] })
    const loss = { who: ann, on, reaches: 'this', gains: [], loses: ['read'] }
    expect(changesBetween([everyone], [out])).toEqual([loss])
    const app = 'https://app.example/id'
    const outInApp = rule({ except: [{ client: app }] })
    expect(changesBetween([rule({})], [outInApp])).toEqual([{ ...loss, client: app }])
  })

  it('are the same in any order', () => {
    const changes = changesBetween([], [rule({}), rule({ who: 'everyone' })])
    expect(sameChanges(changes, changes.toReversed())).toBe(true)
    expect(sameChanges(changes, changes.slice(1))).toBe(false)
  })
})
