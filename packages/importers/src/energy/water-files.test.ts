import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'
import { importWater, previewTable } from './import-water.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const fileOf = (text: string) => ({ name: 'eau.csv', bytes: strToU8(text) })
const read = async (text: string) => {
  const { records, report } = await importFiles([fileOf(text)], options)
  return { ...records, ...report.files[0]! }
}
const hours = (count: number) => Array.from({ length: count }, (_, hour) => hour)
const two = (value: number) => String(value).padStart(2, '0')

describe('a water meter that is read every hour', () => {
  it('gives a curve for each day, not one reading and 23 contradictions', async () => {
    const rows = hours(48).map(
      (hour) => `${two(1 + Math.floor(hour / 24))}/03/2026 ${two(hour % 24)}:00;${hour % 24}`,
    )
    const file = await read(`Date;Consommation (litres)\n${rows.join('\n')}\n`)
    expect(file).toMatchObject({ read: 48, kept: 48, refusedCount: 0 })
    expect(file.FlowCurve).toHaveLength(2)
    expect(file.FlowCurve[0]).toMatchObject({
      startTime: '2026-03-01T00:00:00+01:00',
      step: 'PT60M',
      volumeInLitres: 276,
    })
    expect(file.FlowCurve[0]!.litreValues[7]).toBe(7)
    expect(file.Consumption).toEqual([])
  })

  it('has 23 hours on the day clocks go forward', async () => {
    const rows = hours(24)
      .filter((hour) => hour !== 2)
      .map((hour) => `29/03/2026 ${two(hour)}:00;10`)
    const file = await read(`Date;Consommation (litres)\n${rows.join('\n')}\n`)
    expect(file.FlowCurve[0]!.litreValues).toEqual(Array.from({ length: 23 }, () => 10))
  })

  it('takes the difference of hourly readings, and leaves a replaced meter out', async () => {
    const index = [100, 100.5, 101, 3, 3.25]
    const rows = index.map((value, hour) => `01/03/2026 ${two(hour)}:00;${value}`)
    const file = await read(`Date;Index (m3)\n${rows.join('\n')}\n`)
    expect(file.FlowCurve[0]!.litreValues.slice(0, 5)).toEqual([500, 500, null, 250, null])
    expect(file.read).toBe(file.kept + file.duplicates + file.refusedCount)
  })
})

describe('a table that nobody knows', () => {
  const odd =
    'Régie des eaux de Trifouilly\nPériode;Zone;Relève compteur 1\n01/03/2026;A;512,250\n02/03/2026;A;512,481\n03/03/2026;A;512,600\n'

  it('is shown with a proposal, past the title above it', async () => {
    const preview = (await previewTable(fileOf(odd)))!
    expect(preview.headerRow).toBe(1)
    expect(preview.header).toEqual(['Période', 'Zone', 'Relève compteur 1'])
    expect(preview.rows).toHaveLength(3)
    expect(preview.proposal).toMatchObject({ date: 0, value: 2, kind: 'index' })
  })

  it('is imported by the columns that the person chose, every line accounted for', async () => {
    const choice = { headerRow: 1, date: 0, value: 2, kind: 'index', unit: 'm3' } as const
    const { records, report } = await importWater(fileOf(odd), choice, options)
    expect(records.Consumption.map(({ volumeInLitres }) => volumeInLitres)).toEqual([231, 119])
    expect(records.MeterIndex).toHaveLength(3)
    expect(report).toMatchObject({ read: 3, kept: 3 })
    const wrong = await importWater(fileOf(odd), { ...choice, value: 1 }, options)
    expect(wrong.report).toMatchObject({ read: 3, kept: 0, refused: 3 })
  })

  it('is no table: says so', async () => {
    expect(await previewTable(fileOf('hello'))).toBeUndefined()
    expect(await previewTable({ name: 'x', bytes: new Uint8Array([0, 1, 2, 3]) })).toBeUndefined()
  })
})

describe('a column that only says cubic metres', () => {
  const readings = [1200.35, 1200.7, 1201.05, 1201.4]
  const rows = (values: readonly number[]) =>
    values.map((value, day) => `0${day + 1}/03/2026;${value}`).join('\n')

  it('is what the meter shows where it never falls, not 1,200 cubic metres a day', async () => {
    const file = await read(`Date;Eau (m3)\n${rows(readings)}`)
    expect(file.MeterIndex).toHaveLength(4)
    expect(file.Consumption.map(({ volumeInLitres }) => volumeInLitres)).toEqual([350, 350, 350])
  })

  it('is what was used where it falls, or where the header says so', async () => {
    const used = await read(`Date;Eau (m3)\n${rows([0.3, 0.35, 0.28, 0.4])}`)
    expect(used.Consumption).toHaveLength(4)
    const told = await read(`Date;Consommation (m3)\n${rows([0.3, 0.35, 0.4, 0.45])}`)
    expect(told.Consumption).toHaveLength(4)
    expect(told.MeterIndex).toEqual([])
  })

  it('is proposed as what the meter shows where nothing is said at all', async () => {
    const preview = await previewTable(fileOf(`Quand;Combien\n${rows(readings)}`))
    expect(preview?.proposal).toMatchObject({ kind: 'index' })
  })
})
