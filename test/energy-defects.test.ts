// What people complain about in the energy tools of today, each as what they would notice here.
import {
  consentState,
  daysOf,
  energyCost,
  energyFreshness,
  energyMonths,
  findAnomalies,
  highestPower,
  homesAlike,
  homesOf,
  holesOf,
  monthsOfHome,
  summariseDaily,
  summariseLoad,
  withMeanPrices,
} from '@selfdata/insights'
import { memoryStorage, openYears, registerSeries, saveRecords } from '@selfdata/pod'
import type { LoadCurve } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { day, months, portal, read, timeZone, two } from './portal-days.ts'

describe('clock changes (php-LinkyAPI, pyLinky, ha-linky, DomoticzLinky)', () => {
  it('the night clocks go back keeps both of its two o’clocks, and the day its true sum', async () => {
    const rows = day('2026-10-25', () => 400)
    const { LoadCurve: curves } = await read(`${portal}\n${rows}`)
    expect(curves[0]!.wattValues).toHaveLength(50)
    expect(curves[0]!.wattValues).not.toContain(null)
    expect(curves[0]!.energyInWattHours).toBe(10_000)
  })

  it('the night clocks go forward is no hole in the chart', async () => {
    const rows = day('2026-03-29', () => 400)
    const { LoadCurve: curves } = await read(`${portal}\n${rows}`)
    expect(months(curves)[0]!.days[28]).toMatchObject({ value: 9200, share: 1 })
    expect(holesOf(months(curves))).toEqual([])
  })
})

describe('data that come late, or with holes (ha-linky, conso-api)', () => {
  it('a day that was missing fills its hole when it arrives, and nothing else changes', async () => {
    const pod = memoryStorage()
    const options = { fetch: pod.fetch, now: () => new Date('2026-10-20T08:00:00Z') }
    const place = {
      storage: pod.storage,
      stream: 'load' as const,
      source: 'enedis',
      agent: pod.webId,
      timeZone,
    }
    const keep = async (...dates: string[]) => {
      const rows = dates.map((date) => day(date, () => 500)).join('\n')
      const { LoadCurve: records } = await read(`${portal}\n${rows}`)
      const summarise = (some: LoadCurve[]) => summariseLoad(some, { timeZone })
      return saveRecords({ ...place, records, summarise }, options)
    }
    await keep('2026-10-05', '2026-10-07')
    await registerSeries({ ...place, title: { fr: 'x' }, publisher: pod.webId }, options)
    expect(await keep('2026-10-05', '2026-10-06', '2026-10-07')).toMatchObject({
      added: 1,
      changed: 0,
      same: 2,
    })
    const { summaries } = await openYears({ ...place, streams: ['load'], years: [2026] }, options)
    const [summary] = summaries[0]!.records
    expect(summary!.dailyValues.slice(3, 8)).toEqual([null, 12_000, 12_000, 12_000, null])
  })

  it('a month half received is not half as expensive as the other: days not known are said', async () => {
    const { LoadCurve: curves } = await read(`${portal}\n${day('2026-10-05', () => 500)}`)
    const [october] = months(curves)
    const cost = energyCost(october!, { contracts: withMeanPrices([]) })!
    expect(cost.from.unknownDays).toBe(30)
    expect(october!.knownDays).toBe(1)
  })
})

describe('collection that stops unseen (conso-api, ha-linky)', () => {
  it('is said to be late after three days, with the last day that came', async () => {
    const { LoadCurve: curves } = await read(`${portal}\n${day('2026-10-05', () => 500)}`)
    const reach = energyFreshness(months(curves), { today: '2026-10-20' })
    expect(reach).toMatchObject({ latest: '2026-10-05', late: true })
  })
})

describe('consent that ends without notice (apiEnedis)', () => {
  it('is announced weeks before, and told when it is over', () => {
    const consent = { name: 'Enedis', endDate: '2026-12-10' }
    expect(consentState(consent, { today: '2026-11-22' })!.state).toBe('soon')
    expect(consentState(consent, { today: '2026-12-11' })!.state).toBe('over')
  })
})

describe('export formats that keep changing (ha-linky)', () => {
  it('a byte order mark, stray semicolons and lines of a calendar spoil nothing', async () => {
    const rows = day('2026-10-05', () => 500)
      .split('\n')
      .map((row, index) => (index % 5 === 0 ? `${row};` : row))
    const text = `\uFEFF${portal}\n${rows.join('\n')}\nPériode;Identifiant calendrier\nDu 01/01/2026;X\n`
    const { LoadCurve: curves, report } = await read(text)
    expect(curves[0]!.energyInWattHours).toBe(12_000)
    expect(report.read).toBe(report.kept + report.duplicates + report.refused)
    expect(report.kept).toBe(48)
  })

  it('65,535 volt amperes are no power that a home drew', async () => {
    const about =
      'Identifiant PRM;Type de donnees;Grandeur metier\n1;Puissance maximale quotidienne;Consommation\nHorodate;Valeur\n'
    const { MaximumPower: maxima } = await read(
      `${about}2026-10-05T19:00:00+02:00;65535\n2026-10-06T19:00:00+02:00;5120\n`,
    )
    expect(maxima.map(({ maximumVoltAmperes }) => maximumVoltAmperes)).toEqual([5120])
  })
})

describe('comparisons and alerts (Ecolyo, CoachCO2’s mean of all)', () => {
  it('a home that heats with gas is not told that it uses little electricity', () => {
    const gas = homesAlike('electricity', { heating: 'gas', hotWater: 'gas' })
    const electric = homesAlike('electricity', { heating: 'electricity' })
    if (typeof gas === 'string' || typeof electric === 'string') throw new Error('no reference')
    expect(gas.value).toBeLessThan(electric.value)
  })

  it('a big water bill is not called a leak, and a leak is found in the quiet hours', () => {
    const water = (lowest: number, value: number) =>
      Array.from({ length: 20 }, (_, index) => ({
        date: `2026-10-${two(index + 1)}`,
        value,
        share: 1,
        lowest,
        highest: 200,
      }))
    expect(findAnomalies(water(0, 900), { resource: 'water' })).toEqual([])
    expect(findAnomalies(water(3, 250), { resource: 'water' })[0]!.kind).toBe('leak')
  })

  it('the highest power is the meter’s, not the mean of a half hour', async () => {
    const { LoadCurve: curves } = await read(`${portal}\n${day('2026-10-05', () => 2000)}`)
    const maxima = [
      {
        id: 'https://a.example/#p',
        startTime: '2026-10-05T00:00:00+02:00',
        endTime: '2026-10-06T00:00:00+02:00',
        maximumVoltAmperes: 6100,
      },
    ]
    expect(highestPower(daysOf(months(curves)), { maxima })!.value).toBe(6100)
  })
})

describe('power taken for energy (Home Assistant’s first question)', () => {
  it('half hours of 500 W are 12 kWh a day, with steps of ten minutes too', async () => {
    const { LoadCurve: curves } = await read(`${portal}\n${day('2026-10-05', () => 500)}`)
    expect(curves[0]!.energyInWattHours).toBe(12_000)
    const rows = Array.from({ length: 144 }, (_, step) => {
      const end = new Date(Date.parse('2026-10-05T00:00:00Z') + (step + 1) * 600_000).toISOString()
      return `${end.slice(0, 19)}+02:00;500`
    })
    const finer = await read(`Horodate;Valeur\n${rows.join('\n')}\n`)
    expect(finer.LoadCurve[0]!.wattValues).toHaveLength(144)
    expect(finer.LoadCurve[0]!.energyInWattHours).toBe(12_000)
  })

  it('two meters of one person are two homes, not one that uses the sum of both', async () => {
    const other = day('2026-10-05', () => 1500).replaceAll(';1;', ';2;')
    const { LoadCurve: curves } = await read(`${portal}\n${day('2026-10-05', () => 500)}\n${other}`)
    const parts = summariseLoad(curves, { timeZone }).map((summary) => ({
      source: 'enedis',
      detail: true,
      summary,
    }))
    const totals = homesOf(parts).map((home) => monthsOfHome(home)[0]!.total)
    expect(totals.toSorted()).toEqual([12_000, 36_000])
  })

  it('a curve and the days of the same meter are not added up', async () => {
    const { LoadCurve: curves } = await read(`${portal}\n${day('2026-10-05', () => 500)}`)
    const daily = await read('Date;Valeur (en kWh)\n05/10/2026;12,001\n')
    const parts = [
      ...summariseLoad(curves, { timeZone }).map((summary) => ({ summary, detail: true })),
      ...summariseDaily(daily.Consumption, { timeZone }).map((summary) => ({
        summary,
        detail: false,
      })),
    ].map((part) => ({ ...part, source: 'enedis' }))
    expect(energyMonths(parts)[0]!.total).toBe(12_000)
  })
})
