import { groupOf, groupShares, monthlyCo2e, recompute } from '@selfdata/insights'
import { messageKeys } from '@selfdata/ui'
import type { YearSummary } from '@selfdata/pod'
import { schemes } from '@selfdata/vocab'
import type { ModeMonthSummary, TransportMode, Trip } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import en from '../locales/en.json'
import fr from '../locales/fr.json'
import type { ShownTrip } from '../queries/month.ts'
import { inventedCounts } from '../try-out/published.ts'
import { daysOf } from './days-of.ts'
import { freshnessOf } from './freshness.ts'
import { emissionRange, modeRows } from './mode-rows.ts'
import { tripFigures } from './trip-figures.ts'

const sources = import.meta.glob<string>(['../**/*.{vue,ts}', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('texts', () => {
  it('have the same keys in both languages, none empty, all used', () => {
    expect(messageKeys(en)).toEqual(messageKeys(fr))
    expect(JSON.stringify([fr, en])).not.toContain('""')
    const own = Object.keys(fr).join('|')
    const used = Object.values(sources)
      .join('\n')
      .matchAll(new RegExp(`'((?:${own})\\.[\\w.]+)'`, 'gu'))
    const keys = new Set([...used].map(([, key]) => key!).filter((key) => !key.endsWith('.ts')))
    // Read by `createSelfdataApp` unless told otherwise.
    keys.add('app.name')
    expect([...keys].toSorted()).toEqual(messageKeys(fr).toSorted())
  })
})

function summary(fields: Partial<ModeMonthSummary>): ModeMonthSummary {
  return {
    id: 'https://pod.invalid/s#1',
    startDate: '2026-03-01',
    mode: 'bus',
    tripCount: 1,
    legCount: 1,
    distanceInMetres: 1000,
    durationInSeconds: 60,
    unknownDistanceCount: 0,
    ...fields,
  }
}

describe('a published group', () => {
  const [count] = inventedCounts(new Date('2026-04-20'))
  const two = [
    summary({ mode: 'car', legCount: 30 }),
    summary({ mode: 'bicycle', legCount: 10, startDate: '2026-02-01' }),
    summary({ mode: 'ferry', legCount: 5 }),
    summary({ mode: 'car', legCount: 99, startDate: '2026-04-01' }),
  ]

  it('is compared over the months that both know, without what is withheld', () => {
    const found = groupShares(two, count!)!
    expect(found.months).toEqual(['2026-02', '2026-03'])
    expect(found.withheld).toEqual(['ferry'])
    expect(found.rows.map(({ mode, own }) => [mode, own])).toEqual([
      ['car', 0.75],
      ['walk', 0],
      ['bicycle', 0.25],
      ['bus', 0],
      ['rail', 0],
    ])
    expect(found.rows[0]!.group).toBeCloseTo(7400 / 17_410)
  })

  it('is not compared where the person has nothing of its months, or of part of a month only', () => {
    expect(groupShares(two.slice(3), count!)).toBeUndefined()
    const { detail, body } = count!
    const campaign = { ...detail.campaign, startDate: '2026-03-02' }
    expect(groupShares(two, { detail: { ...detail, campaign }, body })).toBeUndefined()
  })
})

describe('modes', () => {
  it('all have a group that says what they are', () => {
    const lost = Object.keys(schemes.TransportMode.concepts).filter(
      (mode) => groupOf(mode as TransportMode) === 'other',
    )
    expect(lost.toSorted()).toEqual(['other', 'unknown'])
  })

  it('that emit most come first', () => {
    const rows = modeRows([
      summary({ mode: 'walk', co2eInGrams: 0 }),
      summary({ mode: 'car', co2eInGrams: 900 }),
      summary({ mode: 'bus', co2eInGrams: 100 }),
      summary({ mode: 'coach', co2eInGrams: 50 }),
    ])
    expect(rows.map(({ group, co2eInGrams }) => [group, co2eInGrams])).toEqual([
      ['car', 900],
      ['bus', 150],
      ['walk', 0],
    ])
  })

  it('a range holds its value, and is silent where nothing is open', () => {
    const car = summary({ mode: 'car', distanceInMetres: 10_000, co2eInGrams: 1423 })
    const range = emissionRange([car], {})!
    expect(range.low).toBeLessThanOrEqual(1423)
    expect(range.high).toBeGreaterThan(1423)
    expect(emissionRange([summary({ mode: 'walk', co2eInGrams: 0 })], {})).toBeUndefined()
    const flights = { mode: 'air', legCount: 3, distanceInMetres: 2_700_000 } as const
    const own = { ...flights, co2eInGrams: monthlyCo2e(summary(flights), {})!.value }
    // Three short flights are none of the long ones, whose factor is lower.
    expect(emissionRange([summary(own)], {})).toBeUndefined()
    const electric = { carPropulsion: 'electric' } as const
    const known = recompute([car], electric)
    expect(emissionRange(known, electric)).toBeUndefined()
  })
})

describe('a source', () => {
  const year = (id: string, ...months: string[]) =>
    ({
      series: { id },
      year: 2026,
      records: months.map((month) => summary({ startDate: `${month}-01` })),
    }) as unknown as YearSummary

  it('is fresh up to last month, and quiet after', () => {
    const freshness = freshnessOf(
      [year('a', '2026-09', '2026-10'), year('b', '2026-08'), year('c')],
      '2026-11',
    )
    expect(freshness.get('a')).toEqual({ latest: '2026-10', quiet: false })
    expect(freshness.get('b')).toEqual({ latest: '2026-08', quiet: true })
    expect(freshness.get('c')).toEqual({ quiet: true })
    expect(freshness.get('d')).toBeUndefined()
  })
})

describe('a trip', () => {
  const leg = { id: 'l', mode: 'bus', startTime: '2026-03-08T23:30:00Z', endTime: 'x' } as const
  const trip = (hasLeg: object[]) =>
    ({ id: 't', startTime: leg.startTime, endTime: '2026-03-09T00:30:00Z', hasLeg }) as Trip

  it('of unknown distance has none, and is said to be incomplete', () => {
    const figures = tripFigures(trip([leg]))
    expect(figures).toEqual({
      durationInSeconds: 3600,
      missing: { distance: 1, co2e: 1 },
    })
  })

  it('takes as long as its legs', () => {
    const figures = tripFigures(trip([{ ...leg, distanceInMetres: 900, durationInSeconds: 300 }]))
    expect(figures).toMatchObject({
      distanceInMetres: 900,
      durationInSeconds: 300,
      missing: { distance: 0, co2e: 0 },
    })
    expect(figures.co2e?.value).toBeGreaterThan(0)
  })

  it('belongs to the day it began on where it was made', () => {
    const shown = [{ trip: trip([leg]) }] as unknown as ShownTrip[]
    const dayOf = (moment: string) =>
      new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date(moment))
    expect(daysOf(shown, dayOf)[0]?.day).toBe('2026-03-09')
  })
})
