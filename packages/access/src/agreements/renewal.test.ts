import { describe, expect, it } from 'vitest'
import type { AgreementEvent } from './event.ts'
import type { RecordedGrant } from './grant.ts'
import { dueForRenewal } from './renewal.ts'

const me = 'https://alice.example/#me'

function given(end: string | undefined, events: AgreementEvent[] = []): RecordedGrant {
  const at = '2026-01-01T00:00:00Z'
  return {
    grant: {
      id: 'https://alice.example/selfdata/grants/1.ttl#grant',
      title: {},
      description: {},
      to: 'https://city.example/#it',
      permissions: [],
      purposes: [],
      personalData: [],
      processing: [],
      recipients: [],
      created: at,
      from: me,
      enforcedBy: [],
      ...(end !== undefined && { end }),
    },
    events: [{ kind: 'given', at, by: me }, ...events],
  }
}
const due = (recorded: RecordedGrant, now: string, options = {}) =>
  dueForRenewal([recorded], { now: new Date(now), ...options }).map(({ end, until }) => [
    end,
    until,
  ])

describe('a grant', () => {
  const year = given('2027-01-01T00:00:00Z')

  it('is asked about in the last fourteen days of a year, to go on for as long again', () => {
    expect(due(year, '2026-12-17T23:59:59Z')).toEqual([])
    expect(due(year, '2026-12-18T00:00:00Z')).toEqual([
      ['2027-01-01T00:00:00Z', '2028-01-01T00:00:00.000Z'],
    ])
  })

  it('is asked about in the last tenth of a short time', () => {
    const tenDays = given('2026-01-11T00:00:00Z')
    expect(due(tenDays, '2026-01-09T23:00:00Z')).toEqual([])
    expect(due(tenDays, '2026-01-10T00:00:00Z')).toHaveLength(1)
    expect(due(tenDays, '2026-01-08T00:00:00Z', { share: 0.5 })).toHaveLength(1)
    expect(due(year, '2026-12-30T00:00:00Z', { days: 1 })).toEqual([])
  })

  it('is not asked about once it is over, was taken back, or has no end', () => {
    expect(due(year, '2027-01-01T00:00:00Z')).toEqual([])
    const back: AgreementEvent = { kind: 'withdrawn', at: '2026-12-20T00:00:00Z', by: me }
    expect(due(given('2027-01-01T00:00:00Z', [back]), '2026-12-25T00:00:00Z')).toEqual([])
    expect(due(given(undefined), '2026-12-25T00:00:00Z')).toEqual([])
  })

  it('that was renewed is asked about before its new end', () => {
    const end = '2027-01-31T00:00:00Z'
    const renewed: AgreementEvent = { kind: 'renewed', at: '2027-01-01T00:00:00Z', by: me, end }
    const again = given('2027-01-01T00:00:00Z', [renewed])
    expect(due(again, '2027-01-20T00:00:00Z')).toEqual([])
    expect(due(again, '2027-01-28T00:00:00Z')).toEqual([[end, '2027-03-02T00:00:00.000Z']])
  })

  it('that ends first comes first', () => {
    const soon = given('2026-12-28T00:00:00Z')
    const all = dueForRenewal([year, soon], { now: new Date('2026-12-27T00:00:00Z') })
    expect(all.map(({ recorded }) => recorded)).toEqual([soon, year])
  })
})
