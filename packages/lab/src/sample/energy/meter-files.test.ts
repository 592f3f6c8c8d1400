import { importFiles } from '@selfdata/importers'
import { describe, expect, it } from 'vitest'
import { sampleSeed } from '../sample-files.ts'
import { degreeDays, weatherFile } from './degree-days.ts'
import { nadiasHouse, sachasFlat } from './homes.ts'
import { meterFiles } from './meter-files.ts'

const files = meterFiles(sampleSeed, nadiasHouse)
const options = { timeZone: 'Europe/Paris', agent: 'https://nadia.example/card#me' }
const asInput = ({ path, text }: { path: string; text: string }) => ({
  name: path,
  bytes: new TextEncoder().encode(text),
})

describe('the files of an invented home', () => {
  it('are read like real ones, every line accounted for', async () => {
    const { records, report } = await importFiles(files.map(asInput), options)
    expect(report.files.map(({ format }) => format)).toEqual(['enedis', 'enedis', 'water', 'grdf'])
    expect(report.read).toBe(report.kept + report.duplicates + report.refused)
    // Two hours that the meter did not send.
    expect(report.refused).toBe(4)
    const curve = (date: string) =>
      records.LoadCurve.find(({ startTime }) => startTime.startsWith(date))
    expect(curve('2026-03-29')!.wattValues).toHaveLength(46)
    expect(curve('2025-10-26')!.wattValues).toHaveLength(50)
    expect(records.MaximumPower).toHaveLength(records.MeterIndex.length)
    expect(records.FlowCurve.at(-1)!.litreValues.every((litres) => litres! >= 4)).toBe(true)
    expect(new Set(records.Consumption.map(({ resource }) => resource))).toEqual(
      new Set(['electricity', 'gas']),
    )
  })

  it('have an index that moves by what the curve adds up to', async () => {
    const { records } = await importFiles(files.slice(0, 2).map(asInput), options)
    const day = records.LoadCurve.find(({ startTime }) => startTime.startsWith('2026-01-10'))!
    const daily = records.Consumption.find(({ startTime }) => startTime.startsWith('2026-01-10'))!
    expect(Math.abs(day.energyInWattHours - daily.energyInWattHours!)).toBeLessThanOrEqual(1)
  })

  it('are the same for the same seed, and hold no number of a meter', () => {
    expect(meterFiles(sampleSeed, nadiasHouse)).toEqual(files)
    expect(meterFiles('another', nadiasHouse)[0]!.text).not.toBe(files[0]!.text)
    expect(files.map(({ text }) => text).join('')).not.toMatch(/\b[1-9]\d{13}\b/u)
    expect(meterFiles(sampleSeed, sachasFlat)).toHaveLength(3)
  })
})

it('has a weather that is cold in January and says that nobody measured it', () => {
  expect(degreeDays(sampleSeed, '2026-01-15')).toBeGreaterThan(6)
  expect(degreeDays(sampleSeed, '2026-07-15')).toBeLessThan(4)
  expect(weatherFile(sampleSeed)).toMatchObject({ invented: true, baseCelsius: 18 })
})
