import { describe, expect, it } from 'vitest'
import type { AccessRule } from '../rules/access-rule.ts'
import type { AccessView } from '../view/access-view.ts'
import type { EventKind } from './event.ts'
import type { RecordedGrant } from './grant.ts'
import { mendingSteps } from './mending-steps.ts'
import { reconcile } from './reconcile.ts'

const container = 'https://ada.example/selfdata/'
const trips = `${container}trips/`
const me = 'https://ada.example/profile/card#me'
const city = { agent: 'https://city.example/#it' }
const now = new Date('2026-11-22T12:00:00Z')

function view(rules: Record<string, Partial<AccessRule>[]>): AccessView {
  const owner = { who: { agent: me }, modes: ['read', 'append', 'write', 'control'] as const }
  return {
    container,
    language: 'wac',
    complete: true,
    failures: [],
    requests: 0,
    resources: Object.entries(rules).map(([url, own]) => ({
      url,
      language: 'wac',
      own: true,
      remarks: [],
      rules: [owner, ...own].flatMap((rule) =>
        (['this', 'members'] as const).map((reaches): AccessRule => ({
          who: city,
          from: 'here',
          reaches,
          on: url,
          ...rule,
          modes: [...(rule.modes ?? ['read'])],
        })),
      ),
    })),
  }
}

function grant(change: Partial<RecordedGrant['grant']> = {}, ...kinds: EventKind[]): RecordedGrant {
  return {
    grant: {
      id: 'https://ada.example/selfdata/grants/1.ttl#grant',
      title: {},
      description: {},
      created: '2026-01-01T00:00:00Z',
      from: me,
      to: city.agent,
      permissions: [{ target: trips, modes: ['read'] }],
      purposes: [],
      personalData: [],
      processing: [],
      recipients: [],
      enforcedBy: [],
      ...change,
    },
    events: ['given' as const, ...kinds].map((kind, day) => ({
      kind,
      at: `2026-01-0${day + 1}T00:00:00Z`,
      by: me,
    })),
  }
}

const mend = (access: AccessView, grants: RecordedGrant[]) =>
  reconcile(access, grants, { now, me }).flatMap(mendingSteps)

const kindsOf = (access: AccessView, grants: RecordedGrant[]) =>
  reconcile(access, grants, { now, me }).map(({ kind, places }) => [
    kind,
    ...places.map(
      ({ on, reaches, modes }) => `${on.slice(container.length)} ${reaches} ${modes.join()}`,
    ),
  ])

describe('reconciling rules and grants', () => {
  it('finds nothing when each explains the other', () => {
    expect(kindsOf(view({ [container]: [], [trips]: [{}] }), [grant()])).toEqual([])
  })

  it('explains what lies inside what was granted', () => {
    const inner = view({ [container]: [], [trips]: [{}], [`${trips}gpx/`]: [{}] })
    expect(kindsOf(inner, [grant()])).toEqual([])
  })

  it('finds access that nothing explains, by whom', () => {
    const open = view({
      [container]: [{ who: 'everyone' }],
      [trips]: [{ modes: ['read', 'append'] }],
    })
    expect(kindsOf(open, [grant()])).toEqual([
      ['unexplained', ' this read', ' members read'],
      ['unexplained', 'trips/ this append', 'trips/ members append'],
    ])
  })

  it('finds what an ended grant left open, or one whose end has passed', () => {
    const open = view({ [container]: [], [trips]: [{}] })
    const left = ['still-open', 'trips/ this read', 'trips/ members read']
    expect(kindsOf(open, [grant({}, 'withdrawn')])).toEqual([left])
    expect(kindsOf(open, [grant({ end: '2026-11-22T11:59:59Z' })])).toEqual([left])
    expect(kindsOf(open, [grant({ end: '2026-11-22T12:00:01Z' })])).toEqual([])
    // Another grant for the same keeps it explained.
    expect(kindsOf(open, [grant({}, 'withdrawn'), grant()])).toEqual([])
  })

  it('finds a grant whose rules are gone', () => {
    const [gone] = reconcile(view({ [container]: [], [trips]: [] }), [grant()], { now, me })
    expect(gone).toMatchObject({ kind: 'unenforced', places: [{ on: trips }, { on: trips }] })
    // Nothing is missing for a person when everyone may.
    expect(kindsOf(view({ [container]: [], [trips]: [{ who: 'everyone' }] }), [grant()])).toEqual([
      ['unexplained', 'trips/ this read', 'trips/ members read'],
    ])
  })

  it('knows the group that a grant with an end names', () => {
    const group = 'https://city.example/expiries/1#it'
    const ending = grant({ end: '2027-01-01T00:00:00Z', expiry: { by: 'server', group } })
    expect(kindsOf(view({ [container]: [], [trips]: [{ who: { group } }] }), [ending])).toEqual([])
    expect(kindsOf(view({ [container]: [], [trips]: [{}] }), [ending])).toEqual([
      ['unexplained', 'trips/ this read', 'trips/ members read'],
    ])
  })

  it('says what mends each', () => {
    const open = view({ [container]: [], [trips]: [{}] })
    const place = { on: trips, who: city, modes: ['read'] }
    expect(mend(open, [])).toEqual([
      { ...place, kind: 'revoke', reaches: ['this'] },
      { ...place, kind: 'revoke', reaches: ['members'] },
    ])
    expect(mend(view({ [container]: [], [trips]: [] }), [grant()])).toEqual([
      { ...place, kind: 'grant', reaches: ['this'] },
      { ...place, kind: 'grant', reaches: ['members'] },
    ])
  })

  it('does not miss rules in what could not be looked at', () => {
    const partial = { ...view({}), complete: false }
    expect(reconcile(partial, [grant()], { now, me })).toEqual([])
    expect(reconcile(view({}), [grant()], { now, me })).toMatchObject([{ kind: 'unenforced' }])
  })
})
