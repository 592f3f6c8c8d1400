import type { JournalEntry, ReceivedRequest, RecordedGrant } from '@selfdata/access'
import { formatsOf } from '@selfdata/ui'
import { describe, expect, it } from 'vitest'
import { everything, filterHistory } from './filter-history.ts'
import { historyOf } from './history-of.ts'
import { lastSeen } from './last-seen.ts'

const me = 'https://me.example/#me'
const bus = 'https://bus.example/#it'
const pod = 'https://me.example/selfdata/'
const terms = {
  title: { fr: 'Bus' },
  description: {},
  to: bus,
  purposes: [],
  personalData: [],
  processing: [],
  recipients: [],
}
const granted: RecordedGrant = {
  grant: {
    ...terms,
    id: `${pod}grants/7.ttl#grant`,
    created: '2026-10-01T08:00:00Z',
    from: me,
    permissions: [{ target: `${pod}mobility/validations/bus/`, modes: ['read'] }],
    enforcedBy: [],
  },
  events: [
    { kind: 'given', at: '2026-10-01T08:00:00Z', by: me },
    { kind: 'renewed', at: '2026-11-01T08:00:00Z', by: me, end: '2026-12-01T08:00:00Z' },
  ],
}
const asked: ReceivedRequest & { name: string } = {
  name: 'abc',
  source: 'https://bus.example/r#it',
  request: {
    ...terms,
    id: `${pod}requests/1.ttl#request`,
    permissions: [{ path: 'selfdata/mobility/', modes: ['read'] }],
  },
  events: [{ kind: 'refused', at: '2026-09-01T08:00:00Z', by: me }],
}
const use = (at: string, part: Partial<JournalEntry> = {}): JournalEntry => ({
  at,
  by: bus,
  resource: `${pod}mobility/validations/bus/2026-10.ttl`,
  mode: 'read',
  ...part,
})
const journal = [
  use('2026-10-02T06:00:00Z'),
  use('2026-10-02T18:00:00Z'),
  use('2026-10-03T06:00:00Z', { refused: true }),
  use('2026-10-04T06:00:00Z', { mode: 'append' }),
]
const dayOf = formatsOf('fr', 'Europe/Paris').localDate
const past = { grants: [granted], requests: [asked], journal, breaches: [] }

describe('the history of a pod', () => {
  it('tells everything in one list, the latest first, and uses of one day once', () => {
    const items = historyOf(past, dayOf)
    expect(items.map(({ happening, count }) => [happening, count])).toEqual([
      ['renewed', 1],
      ['wrote', 1],
      ['denied', 1],
      ['read', 2],
      ['given', 1],
      ['refused', 1],
    ])
    expect(items[0]).toMatchObject({ end: '2026-12-01T08:00:00Z', to: '/grants/7' })
    expect(items.at(-1)).toMatchObject({ to: '/requests/abc', who: bus })
  })

  it('goes by the days of whoever reads it', () => {
    // In Paris it is twenty to midnight, half past midnight, and the evening of that day.
    const nightly = ['2026-10-02T21:40:00Z', '2026-10-02T22:30:00Z', '2026-10-03T18:00:00Z']
    const used = { ...past, grants: [], requests: [], journal: nightly.map((at) => use(at)) }
    const told = (zone: string) =>
      historyOf(used, formatsOf('fr', zone).localDate).map(({ at, count }) => [at, count])
    expect(told('Europe/Paris')).toEqual([
      [nightly[2], 2],
      [nightly[0], 1],
    ])
    expect(told('UTC')).toEqual([
      [nightly[2], 1],
      [nightly[1], 2],
    ])
  })

  it('keeps apart what was not agreed to', () => {
    const [first] = journal
    const items = historyOf(
      { ...past, breaches: [{ entry: first!, kind: 'outside-period' }] },
      dayOf,
    )
    expect(items.filter(({ happening }) => happening === 'read')).toHaveLength(2)
    const found = filterHistory(items, { ...everything, breachesOnly: true }, { now: new Date() })
    expect(found.map(({ at }) => at)).toEqual([first!.at])
  })

  it('is filtered by what, whom, where and when', () => {
    const items = historyOf(past, dayOf)
    const now = new Date('2026-11-02T00:00:00Z')
    const count = (part: Partial<typeof everything>) =>
      filterHistory(items, { ...everything, ...part }, { now }).length
    expect(count({})).toBe(6)
    expect(count({ subject: 'uses' })).toBe(3)
    expect(count({ who: me })).toBe(0)
    expect(count({ place: `${pod}mobility/validations/bus/` })).toBe(5)
    expect(count({ place: `${pod}energy/` })).toBe(0)
    expect(count({ days: 7 })).toBe(1)
  })

  it('knows when somebody was last seen, refused tries aside', () => {
    expect(lastSeen(journal.slice(0, 3), bus)).toBe('2026-10-02T18:00:00Z')
    expect(lastSeen(journal, me)).toBeUndefined()
  })
})
