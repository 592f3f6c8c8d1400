import type { HomeProfile } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { checkIndex } from './check-index.ts'
import type { MonthPart } from './energy-month.ts'
import { homesOf, monthsOfHome } from './homes.ts'
import { summariseLoad } from './summarise-energy.ts'
import { someCurve } from './testing-days.ts'

const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']
/** What one source tells of one meter on some days, at one power. */
function told(
  source: string,
  watts: number,
  { tag, dates = days }: { tag?: string; dates?: readonly string[] } = {},
): MonthPart[] {
  const curves = dates.map((date) => {
    const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
    const curve = someCurve(`${date}T00:00:00+01:00`, `${next}T00:00:00+01:00`, { watts })
    return { ...curve, id: `${curve.id}${tag ? `-${tag}` : ''}` }
  })
  return summariseLoad(curves, { timeZone: 'Europe/Paris' }).map((summary) => ({
    source,
    detail: true,
    summary,
  }))
}
const totals = (parts: readonly MonthPart[], profiles: readonly HomeProfile[] = []) =>
  homesOf(parts, profiles).map((home) => monthsOfHome(home).map(({ total }) => total))
const day = (watts: number) => watts * 24

describe('two homes', () => {
  it('with two meters of one distributor are not one home that uses twice as much', () => {
    const parts = [...told('enedis', 100, { tag: 'a7' }), ...told('enedis', 300, { tag: 'b2' })]
    expect(totals(parts)).toEqual([[5 * day(100)], [5 * day(300)]])
  })

  it('from two suppliers are told apart by days that differ', () => {
    const parts = [...told('enedis', 100), ...told('electricite-demo', 300)]
    expect(totals(parts)).toEqual([[5 * day(300)], [5 * day(100)]])
  })

  it('become one where the person says so: then, and only then, they are added up', () => {
    const parts = [...told('enedis', 100, { tag: 'a7' }), ...told('enedis', 300, { tag: 'b2' })]
    const meterPoint = ['electricity/enedis/a7', 'electricity/enedis/b2']
    const profile: HomeProfile = { id: 'https://a.example/#home', meterPoint }
    expect(totals(parts, [profile])).toEqual([[5 * day(400)]])
  })

  it('stay two where the person says so, although their days agree', () => {
    const parts = [...told('enedis', 100), ...told('electricite-demo', 100)]
    const home = (name: string, point: string): HomeProfile => ({
      id: `https://a.example/#${name}`,
      meterPoint: [point],
    })
    const profiles = [
      home('flat', 'electricity/electricite-demo'),
      home('house', 'electricity/enedis'),
    ]
    expect(totals(parts, profiles)).toEqual([[5 * day(100)], [5 * day(100)]])
  })
})

describe('one home', () => {
  it('told by two suppliers that agree is counted once, and they fill each other’s holes', () => {
    const parts = [
      ...told('enedis', 100),
      ...told('electricite-demo', 101, { dates: days.slice(1) }),
    ]
    expect(totals(parts)).toHaveLength(1)
    expect(totals(parts)[0]![0]!).toBeLessThan(5.1 * day(100))
  })

  it('goes on when the supplier changes: before and after lie side by side', () => {
    const later = told('electricite-demo', 500, { dates: ['2026-03-10', '2026-03-11'] })
    expect(totals([...told('enedis', 100), ...later])).toEqual([[5 * day(100) + 2 * day(500)]])
  })
})

it('checks each meter’s index against its own curve', () => {
  const reading = (date: string, hasSimpleResult: number, tag: string) => ({
    id: `https://a.example/selfdata/energy/index/enedis/2026.ttl#${date}-${tag}`,
    startTime: `${date}T00:00:00+01:00`,
    resource: 'electricity' as const,
    hasSimpleResult,
  })
  const curve = (watts: number, tag: string) => {
    const one = someCurve('2026-03-10T00:00:00+01:00', '2026-03-11T00:00:00+01:00', { watts })
    return { ...one, id: `${one.id}-${tag}` }
  }
  const { comparable, equal } = checkIndex(
    [
      reading('2026-03-10', 50_000, 'a7'),
      reading('2026-03-11', 52_400, 'a7'),
      reading('2026-03-10', 900_000, 'b2'),
      reading('2026-03-11', 904_800, 'b2'),
    ],
    [curve(100, 'a7'), curve(200, 'b2')],
  )
  expect({ comparable, equal }).toEqual({ comparable: 2, equal: 2 })
})
