import { describe, expect, it } from 'vitest'
import { check } from '@selfdata/records'
import { importFiles } from '../import-files.ts'
import { sample, samples } from '../sample-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const curveFile = 'energy/enedis-SGE-C5-courbe-de-charge-2020-2022.csv'
const indexFile = 'energy/enedis-SGE-C5-index-quotidiens-2020-2022.csv'
const read = async (...paths: string[]) => importFiles(paths.map(sample), options)
const day = (startTime: string) => startTime.slice(0, 10)

describe.skipIf(!samples)(
  'a real meter, known to the watt hour (skipped without the real files)',
  () => {
    it('adds up to 9,674.573 kWh although the step changes in the middle of the file', async () => {
      const { records, doubts } = await read(curveFile)
      expect(doubts).toEqual([])
      const sum = records.LoadCurve.reduce(
        (all, { energyInWattHours }) => all + energyInWattHours,
        0,
      )
      expect(sum).toBe(9_674_573)
    })

    it('has 46 half hours on the spring clock change and 50 on the autumn one', async () => {
      const { records } = await read(curveFile)
      const curve = (date: string) =>
        records.LoadCurve.find(({ startTime }) => day(startTime) === date)!
      expect(curve('2021-03-28').wattValues).toHaveLength(46)
      expect(curve('2021-03-28').wattValues).not.toContain(null)
      expect(curve('2021-10-31').wattValues).toHaveLength(50)
      expect(curve('2021-10-31')).toMatchObject({
        startTime: '2021-10-31T00:00:00+02:00',
        endTime: '2021-11-01T00:00:00+01:00',
        energyInWattHours: 21_321,
      })
      expect(curve('2022-01-05').energyInWattHours).toBe(20_711)
    })

    it('shows holes as holes: the hours that the meter left out are null', async () => {
      const { records } = await read(curveFile)
      const torn = records.LoadCurve.find(({ startTime }) => day(startTime) === '2021-02-06')!
      expect(torn.step).toBe('PT60M')
      expect(torn.wattValues).toHaveLength(24)
      expect(torn.wattValues.filter((watts) => watts === null)).toHaveLength(1)
    })

    it('gives each day the energy that the index gives, to a watt hour or 0.02 %', async () => {
      const { records } = await read(curveFile, indexFile)
      const byIndex = new Map(
        records.Consumption.map((one) => [day(one.startTime), one.energyInWattHours!]),
      )
      const off = records.LoadCurve.filter(({ startTime, energyInWattHours }) => {
        const told = byIndex.get(day(startTime))
        return told !== undefined && Math.abs(told - energyInWattHours) > Math.max(1, told * 0.0002)
      })
      expect(off.map(({ startTime }) => day(startTime))).toEqual(
        expect.arrayContaining(['2021-02-06', '2021-02-11', '2021-02-12']),
      )
      expect(off).toHaveLength(3)
      expect(byIndex.size).toBeGreaterThan(380)
      expect(byIndex.get('2021-10-31')).toBe(21_321)
    })

    it('makes no day of the two that lie between readings of the index', async () => {
      const { records } = await read(curveFile, indexFile)
      const dates = records.Consumption.map(({ startTime }) => day(startTime))
      expect(dates).not.toContain('2021-03-27')
      expect(dates).not.toContain('2021-03-28')
      const curves = new Map(
        records.LoadCurve.map((one) => [day(one.startTime), one.energyInWattHours]),
      )
      expect(curves.get('2021-03-27')! + curves.get('2021-03-28')!).toBe(60_266)
    })

    it('keeps the index itself, and the highest power of each day with its second', async () => {
      const { records } = await read(indexFile)
      const reading = (date: string) =>
        records.MeterIndex.find(({ startTime }) => day(startTime) === date)!.hasSimpleResult
      expect(reading('2021-03-29') - reading('2021-03-27')).toBe(60_266)
      const highest = records.MaximumPower.toSorted(
        (one, other) => other.maximumVoltAmperes - one.maximumVoltAmperes,
      )[0]
      expect(highest).toMatchObject({
        maximumVoltAmperes: 9121,
        reachedAt: '2022-01-07T19:25:33+01:00',
      })
    })

    it('reads the customers’ portal with its four holes', async () => {
      const { report } = await read('energy/enedis-espace-client-Enedis_Conso_Heure.csv')
      expect(report).toMatchObject({ read: 104, kept: 91 })
      expect(report.files[0]!.refusedByReason).toEqual({ 'no-value': 13 })
    })

    it('reads 26 days of gas: 161.03 m³ are 1,841 kWh', async () => {
      const { records, report } = await read('energy/grdf-espace-client-export.xlsx')
      expect(report).toMatchObject({ read: 26, kept: 26 })
      const sum = (pick: (one: (typeof records.Consumption)[0]) => number) =>
        records.Consumption.reduce((all, one) => all + pick(one), 0)
      expect(sum((one) => one.energyInWattHours!)).toBe(1_841_000)
      expect(sum((one) => one.gasVolumeInCubicMetres!)).toBeCloseTo(161.03, 6)
      expect(records.Consumption[0]).toMatchObject({
        startTime: '2021-01-10T06:00:00+01:00',
        resource: 'gas',
        quality: 'measured',
        conversionKilowattHoursPerCubicMetre: 11.42781,
      })
    })

    it('reads 444 days of Green Button on the clock of the meter', async () => {
      const { records, report } = await read(
        'energy/greenbutton-TestGBDataOneYearDailyBinnedMonthly.xml',
      )
      expect(report).toMatchObject({ read: 444, kept: 444 })
      expect(records.Consumption.reduce((all, one) => all + one.energyInWattHours!, 0)).toBe(
        9_917_817,
      )
      expect(records.Consumption[0]!.startTime).toBe('2013-01-01T00:00:00-05:00')
      const summer = records.Consumption.find(({ startTime }) => startTime.startsWith('2013-07-01'))
      expect(summer!.startTime).toBe('2013-07-01T00:00:00-04:00')
    })

    it('adds nothing when the same files come twice', async () => {
      const once = await read(curveFile, indexFile)
      const twice = await read(curveFile, indexFile, indexFile, curveFile)
      expect(twice.records).toEqual(once.records)
      expect(twice.report.files.slice(2).every(({ kept }) => kept === 0)).toBe(true)
      expect(twice.report.read).toBe(
        twice.report.kept + twice.report.duplicates + twice.report.refused,
      )
    })

    it('makes records that are as their shapes say', async () => {
      const { records } = await read(curveFile, indexFile, 'energy/grdf-espace-client-export.xlsx')
      const absolute = <T extends { id: string }>(record: T): T => ({
        ...record,
        id: `https://a.example/${record.id}`,
      })
      expect(records.LoadCurve.flatMap((one) => check('LoadCurve', absolute(one)))).toEqual([])
      expect(records.Consumption.flatMap((one) => check('Consumption', absolute(one)))).toEqual([])
    })
  },
)
