import { describe, expect, it } from 'vitest'
import type { AccessRule } from './access-rule.ts'
import { ruleWarnings } from './rule-warnings.ts'

const storage = 'https://ada.example/'
const me = `${storage}profile/card#me`
const who = { agent: 'https://city.example/#it' }
const rule: AccessRule = {
  who,
  modes: ['read'],
  on: `${storage}selfdata/`,
  reaches: 'this',
  from: 'here',
}
const kinds = (change: Partial<AccessRule>) =>
  ruleWarnings([{ ...rule, ...change }], { me, storage }).map(({ kind }) => kind)

describe('warnings about rules', () => {
  it.each<[string[], Partial<AccessRule>]>([
    [[], {}],
    [['public'], { who: 'everyone' }],
    [['signed-in'], { who: 'signed-in' }],
    [['control'], { modes: ['read', 'control'] }],
    [['whole-pod'], { on: storage, reaches: 'members' }],
    [['profile-write'], { on: `${storage}profile/card`, modes: ['append'] }],
    [
      ['profile-write'],
      { on: `${storage}profile/`, reaches: 'members', modes: ['append', 'write'] },
    ],
    [[], { on: `${storage}profile/`, modes: ['append', 'write'] }],
    [
      ['public', 'control', 'profile-write', 'whole-pod'],
      {
        who: 'everyone',
        on: storage,
        reaches: 'members',
        modes: ['read', 'append', 'write', 'control'],
      },
    ],
    [[], { who: { agent: me }, on: storage, reaches: 'members', modes: ['control'] }],
  ])('are %j', (expected, change) => {
    expect(kinds(change)).toEqual(expected)
  })
})
