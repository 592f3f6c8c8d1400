import { describe, expect, it } from 'vitest'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import type { RecordedGrant } from '../agreements/grant.ts'
import { readCarriedRules } from './read-carried-rules.ts'
import type { CarriedRule } from './carried-rules.ts'
import { wantedRules } from './wanted-access.ts'

const move = {
  from: { storage: 'https://old.example/ada/', webId: 'https://old.example/ada/card#me' },
  to: { storage: 'https://new.example/', webId: 'https://new.example/card#me' },
}
const ben = { agent: 'https://ben.example/#me' }
const group = 'https://city.example/groups/1#it'
const rule = (who: Who, modes: AccessMode[], reaches: Reach = 'this'): CarriedRule => {
  return { who, modes, reaches }
}
const options = (language: 'wac' | 'acp', paths: string[] = [], grants: RecordedGrant[] = []) => {
  return { language, move, paths, grants, now: new Date('2026-11-22T00:00:00Z') }
}
const carried = (...places: [string, CarriedRule[]][]) => ({
  language: 'wac' as const,
  complete: true,
  places: places.map(([path, rules]) => ({ path, rules })),
})

function grantFor(end: string): RecordedGrant {
  const id = 'https://old.example/ada/selfdata/grants/1.ttl#grant'
  return {
    events: [{ kind: 'given', at: '2026-01-01T00:00:00Z', by: move.from.webId }],
    grant: {
      id,
      to: ben.agent,
      from: move.from.webId,
      created: '2026-01-01T00:00:00Z',
      title: {},
      description: {},
      permissions: [{ target: `${move.from.storage}selfdata/`, modes: ['read'] }],
      purposes: [],
      personalData: [],
      processing: [],
      recipients: [],
      enforcedBy: [],
      end,
      expiry: { by: 'server', group },
    },
  }
}

describe('rules on their way to another server', () => {
  it('leave out the person, whom the new server knows already, and control for others', () => {
    const owner = rule({ agent: move.from.webId }, ['read', 'append', 'write', 'control'])
    const wanted = wantedRules(
      carried(['selfdata/', [owner, rule(ben, ['read', 'control'])]]),
      options('wac'),
    )
    expect(wanted.places).toEqual([
      { path: 'selfdata/', access: [{ who: ben, modes: ['read'], reaches: 'this' }] },
    ])
    expect(wanted.left).toEqual([
      { path: 'selfdata/', who: ben, modes: ['control'], because: 'control' },
    ])
  })

  it('lose their app where the new server knows none: nobody gets in through others', () => {
    const through = { ...rule(ben, ['read']), client: 'https://app.example/id' }
    const places = carried(['selfdata/', [through]])
    expect(wantedRules(places, options('wac')).left).toMatchObject([{ because: 'app' }])
    expect(wantedRules(places, options('acp')).places[0]?.access).toEqual([through])
  })

  it('name the person of the grant where the new server knows no groups, while it lasts', () => {
    const places = carried(['selfdata/', [rule({ group }, ['read'])]])
    const lasting = wantedRules(places, options('acp', [], [grantFor('2027-01-01T00:00:00Z')]))
    expect(lasting.places[0]?.access).toEqual([{ who: ben, modes: ['read'], reaches: 'this' }])
    expect(lasting.regrouped).toEqual([group])
    const over = wantedRules(places, options('acp', [], [grantFor('2026-06-01T00:00:00Z')]))
    expect(over.left).toMatchObject([{ because: 'ended' }])
    expect(wantedRules(places, options('acp')).left).toMatchObject([{ because: 'group' }])
    expect(wantedRules(places, options('wac')).places[0]?.access).toEqual([
      { who: { group }, modes: ['read'], reaches: 'this' },
    ])
  })

  it('open what everyone may see one by one, where a member is closed and cannot be taken out', () => {
    const open = [rule('everyone', ['read']), rule('everyone', ['read'], 'members')]
    const places = carried(['a/', open], ['a/closed.ttl', [rule(ben, ['read'])]])
    const paths = ['a/', 'a/closed.ttl', 'a/open.ttl', 'a/b/', 'a/b/deep.ttl']
    const wanted = wantedRules(places, options('acp', paths))
    const everyone = wanted.places.flatMap(({ path, access }) =>
      access.filter(({ who }) => who === 'everyone').map(({ reaches }) => [path, reaches]),
    )
    expect(everyone).toEqual([
      ['a/', 'this'],
      ['a/b/', 'this'],
      ['a/b/', 'members'],
      ['a/open.ttl', 'this'],
    ])
    expect(wantedRules(places, options('wac', paths)).places).toHaveLength(2)
  })
})

describe('rules read out of an archive', () => {
  it.each([
    ['nothing', undefined],
    ['a path out of the storage', '../other/'],
    ['a rule document', 'selfdata/.acl'],
    ['an address', 'https://evil.example/'],
    ['the root', ''],
  ])('are none with %s', (_, path) => {
    const value = path === undefined ? undefined : carried([path, []])
    expect(readCarriedRules(value)).toBeUndefined()
  })

  it('are none with modes or people that do not exist', () => {
    const wrong = carried(['selfdata/', [{ ...rule(ben, []), modes: ['own' as never] }]])
    expect(readCarriedRules(wrong)).toBeUndefined()
    const nobody = carried(['selfdata/', [rule({} as never, ['read'])]])
    expect(readCarriedRules(nobody)).toBeUndefined()
    expect(readCarriedRules(JSON.parse(JSON.stringify(carried(['a/', []]))))).toBeDefined()
  })
})
