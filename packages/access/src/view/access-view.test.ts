import { describe, expect, it } from 'vitest'
import type { AccessRule } from '../rules/access-rule.ts'
import { accessByWho } from './access-by-who.ts'
import type { AccessView } from './access-view.ts'

const city = 'https://city.example/#it'
const top = 'https://ada.example/selfdata/'

/** `rules`: URL → modes on itself and on its members; from where. */
function view(
  rules: Record<string, [AccessRule['modes'], AccessRule['modes'], AccessRule['from']]>,
) {
  const resources = Object.entries(rules).map(([path, [own, members, from]]) => {
    const rule = { who: { agent: city }, on: top + path, from }
    return {
      url: top + path,
      language: 'wac' as const,
      own: from === 'here',
      remarks: [],
      rules: [
        { ...rule, modes: own, reaches: 'this' as const },
        { ...rule, modes: members, reaches: 'members' as const },
      ].filter(({ modes }) => modes.length > 0),
    }
  })
  return {
    container: top,
    language: 'wac',
    resources,
    complete: true,
    failures: [],
    requests: 0,
  } satisfies AccessView
}

describe('a view turned round', () => {
  it('has one line for a container and all that only takes over what it says', () => {
    const access = view({
      '': [['read'], ['read'], 'here'],
      'a/': [['read'], ['read'], { inherited: top }],
      'a/1.ttl': [['read'], [], { inherited: top }],
    })
    expect(accessByWho(access)).toEqual([
      {
        who: { agent: city },
        places: [{ on: top, modes: ['read'], membersModes: ['read'], from: 'here' }],
      },
    ])
  })

  it('has a line for what differs on the way down, also where there is less', () => {
    const access = view({
      '': [['read'], ['read'], 'here'],
      'a/': [['read'], ['read', 'append'], 'here'],
      'a/1.ttl': [['read', 'append'], [], { inherited: `${top}a/` }],
      'b/': [[], [], 'here'],
      'b/2.ttl': [[], [], { inherited: `${top}b/` }],
    })
    const [lines] = accessByWho(access)
    expect(lines?.places.map(({ on, modes, membersModes }) => [on, modes, membersModes])).toEqual([
      [top, ['read'], ['read']],
      [`${top}a/`, ['read'], ['read', 'append']],
      [`${top}b/`, [], []],
    ])
  })
})
