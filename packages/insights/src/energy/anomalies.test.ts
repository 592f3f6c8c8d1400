import { describe, expect, it } from 'vitest'
import { findAnomalies } from './anomalies.ts'
import { checkIndex } from './check-index.ts'
import { consentState } from './consent-state.ts'
import { energyFreshness } from './freshness.ts'
import { challengeOf, gesturesFor } from './gestures.ts'
import { homesAlike } from './homes-alike.ts'
import { highestPower } from './maximum-power.ts'
import { standbyOf, withoutHeating } from './standby.ts'
import { someCurve, someDays, someMonth } from './testing-days.ts'

describe('water that never stops', () => {
  const water = (flows: (index: number) => number) =>
    someDays('2026-10-01', 30, (index) => ({
      value: 300 + flows(index) * 24,
      lowest: flows(index),
      highest: 60,
    }))

  it('is a leak after three days, with how much is lost', () => {
    const [leak] = findAnomalies(
      water((index) => (index >= 20 ? 6 : 0)),
      { resource: 'water' },
    )
    expect(leak).toMatchObject({ kind: 'leak', from: '2026-10-21', seen: 6, lasting: true })
    expect(leak!.extra).toBe(6 * 24 * 10)
  })

  it('is none when one night has a washing machine in it', () => {
    expect(
      findAnomalies(
        water((index) => (index === 20 ? 6 : 0)),
        { resource: 'water' },
      ),
    ).toEqual([])
  })

  it('is not claimed over days that were not measured', () => {
    const torn = water(() => 6).map((day) => ({ ...day, share: 0.5 }))
    expect(findAnomalies(torn, { resource: 'water' })).toEqual([])
  })
})

describe('other things that are not as usual', () => {
  it('tells of a day with three times the water, not of a weekend with guests', () => {
    const days = someDays('2026-10-01', 40, (index) =>
      index === 30 ? 900 : 280 + (index % 4) * 20,
    )
    expect(findAnomalies(days, { resource: 'water' })).toMatchObject([
      { kind: 'overrun', from: '2026-10-31', to: '2026-10-31', lasting: false },
    ])
    const guests = someDays('2026-10-01', 40, (index) =>
      index === 30 ? 500 : 280 + (index % 4) * 20,
    )
    expect(findAnomalies(guests, { resource: 'water' })).toEqual([])
  })

  it('tells of heating that ran on while it was mild', () => {
    const cold = Object.fromEntries(
      someDays('2026-01-01', 150, () => 0).map(({ date }, index) => [
        date,
        index < 90 ? 6 + (index % 7) : 0,
      ]),
    )
    const days = someDays('2026-01-01', 150, (index, date) => {
      const left = index >= 100 && index < 108 ? 12_000 : 0
      return 5000 + (cold[date] ?? 0) * 1500 + left + (index % 3) * 200
    })
    const [found] = findAnomalies(days, { resource: 'gas', degreeDays: cold })
    expect(found).toMatchObject({ kind: 'heating-left-on', from: '2026-04-11', days: 8 })
  })

  it('tells of standby that has risen and stayed', () => {
    const days = someDays('2026-08-01', 90, (index) => ({
      value: 8000,
      lowest: index >= 76 ? 160 : 80,
      highest: 3000,
    }))
    expect(findAnomalies(days, { resource: 'electricity' })).toMatchObject([
      { kind: 'standby-risen', seen: 160, usual: 80, lasting: true },
    ])
  })

  it('does not take the first cold days of a heated home for standby', () => {
    const cold = Object.fromEntries(
      someDays('2026-08-01', 90, () => 0).map(({ date }, index) => [date, index < 60 ? 0 : 8]),
    )
    const days = someDays('2026-08-01', 90, (index, date) => ({
      value: 8000 + (cold[date] ?? 0) * 1500 + (index % 5) * 100,
      lowest: 80 + (cold[date] ?? 0) * 60,
      highest: 3000,
    }))
    expect(findAnomalies(days, { resource: 'electricity', degreeDays: cold })).toEqual([])
    expect(findAnomalies(days, { resource: 'electricity' })).not.toEqual([])
    const { days: mild, heats } = withoutHeating(days, cold)
    expect([heats, standbyOf(mild)?.watts]).toEqual([true, 80])
  })

  it('tells of a day far above the usual where the weather is known, but heats nothing', () => {
    const cold = Object.fromEntries(
      someDays('2026-01-01', 60, () => 0).map(({ date }, index) => [date, 5 + (index % 5)]),
    )
    const days = someDays('2026-01-01', 60, (index) => (index === 50 ? 30_000 : 8000 + index))
    expect(findAnomalies(days, { resource: 'electricity', degreeDays: cold })).toMatchObject([
      { kind: 'overrun', from: '2026-02-20', days: 1 },
    ])
  })
})

describe('standby and highest power', () => {
  it('takes the middle of the lowest hours, so that a week away says little', () => {
    const days = someDays('2026-08-01', 30, (index) => ({ value: 1, lowest: index < 7 ? 30 : 90 }))
    expect(standbyOf(days)).toMatchObject({ watts: 90, days: 30 })
    expect(standbyOf(days.slice(0, 3))).toBeUndefined()
  })

  it('takes what the meter kept for the highest, since half hours hide peaks', () => {
    const days = someDays('2026-01-05', 5, () => ({ value: 1, highest: 5200 }))
    const maxima = [
      {
        id: 'https://a.example/#p',
        startTime: '2026-01-07T00:00:00+01:00',
        endTime: '2026-01-08T00:00:00+01:00',
        maximumVoltAmperes: 9121,
        reachedAt: '2026-01-07T19:25:33+01:00',
      },
    ]
    expect(highestPower(days, { maxima, subscribedKilovoltAmperes: 9 })).toMatchObject({
      value: 9121,
      unit: 'voltAmperes',
      share: 9121 / 9000,
    })
    expect(highestPower(days)).toMatchObject({ value: 5200, unit: 'watts' })
  })
})

describe('the index against the curve', () => {
  const reading = (startTime: string, hasSimpleResult: number) => ({
    id: `https://a.example/#${startTime.slice(0, 10)}`,
    startTime,
    hasSimpleResult,
    resource: 'electricity' as const,
  })

  it('agrees over two days with a clock change in them, though one reading is missing', () => {
    const curves = [
      someCurve('2026-03-28T00:00:00+01:00', '2026-03-29T00:00:00+01:00'),
      someCurve('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00'),
    ]
    const indexes = [
      reading('2026-03-28T00:00:00+01:00', 1000),
      reading('2026-03-30T00:00:00+02:00', 10_400),
    ]
    expect(checkIndex(indexes, curves)).toMatchObject({
      equal: 1,
      comparable: 1,
      spans: [{ verdict: 'equal', index: 9400, curve: 9400 }],
    })
  })

  it('blames a hole for a difference, and nothing else', () => {
    const torn = someCurve('2026-03-28T00:00:00+01:00', '2026-03-29T00:00:00+01:00', { holes: [3] })
    const readings = (moved: number) => [
      reading('2026-03-28T00:00:00+01:00', 0),
      reading('2026-03-29T00:00:00+01:00', moved),
    ]
    expect(checkIndex(readings(4800), [torn]).spans[0]!.verdict).toBe('hole')
    const whole = someCurve('2026-03-28T00:00:00+01:00', '2026-03-29T00:00:00+01:00')
    expect(checkIndex(readings(5200), [whole]).spans[0]!.verdict).toBe('different')
  })
})

describe('comparisons that are fair', () => {
  it('takes a home that does not heat with electricity as one', () => {
    const alike = homesAlike('electricity', { heating: 'gas', hotWater: 'gas' })
    expect(alike).toMatchObject({ value: 2_402_000, by: 'home-without-heating' })
    expect(homesAlike('gas', { heating: 'gas', floorAreaInSquareMetres: 70 })).toMatchObject({
      value: 7_259_000,
      by: 'area',
    })
    expect(homesAlike('water', { occupants: 3 })).toMatchObject({ value: 148 * 3 * 365 })
  })

  it('says what it lacks in the place of comparing with everybody', () => {
    expect(homesAlike('electricity', undefined)).toBe('no-profile')
    expect(homesAlike('gas', { heating: 'oil', floorAreaInSquareMetres: 70 })).toBe('no-reference')
  })
})

describe('what can be done', () => {
  it('comes from own figures, with euros and CO2e, and a range', () => {
    const standby = standbyOf(someDays('2026-08-01', 30, () => ({ value: 1, lowest: 135 })))
    const gestures = gesturesFor({
      standby,
      anomalies: [],
      profile: { occupants: 3, hotWater: 'gas' },
      priceOf: (resource) => (resource === 'water' ? 4.5 : 0.2),
    })
    const half = gestures.find(({ name }) => name === 'standby-half')!
    expect(half.saving).toBeCloseTo(438.3, 1)
    expect(half.euros).toBeCloseTo(87.66, 1)
    expect(half.co2eInGrams).toBeGreaterThan(15_000)
    expect(half.low).toBeLessThan(half.saving)
    expect(gestures.find(({ name }) => name === 'shorter-showers')!.heat!.resource).toBe('gas')
  })

  it('can be a goal of one’s own: a tenth less than one’s own year', () => {
    const goal = challengeOf({ resource: 'gas', yearly: 9_000_000, priceOf: () => 0.1 })
    expect(goal).toMatchObject({ name: 'ten-percent-less', saving: 900, euros: 90 })
    expect(goal.co2eInGrams).toBeGreaterThan(150_000)
  })

  it('is nothing where nothing is known', () => {
    expect(gesturesFor({ anomalies: [], priceOf: () => undefined })).toEqual([])
  })
})

describe('how fresh the data are', () => {
  it('says how far they reach, and that they are late', () => {
    const month = someMonth('2026-10')
    expect(energyFreshness([month], { today: '2026-11-02' })).toMatchObject({
      latest: '2026-10-31',
      age: 2,
      late: false,
    })
    expect(energyFreshness([month], { today: '2026-11-22' }).late).toBe(true)
  })

  it('warns before the consent of the distributor runs out, not after', () => {
    const consent = { name: 'Enedis', endDate: '2026-12-20' }
    expect(consentState(consent, { today: '2026-11-22' })).toMatchObject({
      state: 'soon',
      daysLeft: 28,
    })
    expect(consentState(consent, { today: '2026-12-21' })!.state).toBe('over')
    expect(consentState(consent, { today: '2026-05-01' })!.state).toBe('running')
    expect(consentState({ name: 'Enedis' }, { today: '2026-05-01' })).toBeUndefined()
  })
})
