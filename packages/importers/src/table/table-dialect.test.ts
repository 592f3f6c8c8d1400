// Tables in which a date or a number can be read in two ways: the whole table tells which one it is.
import { describe, expect, it } from 'vitest'
import { importWater, previewTable } from '../energy/import-water.ts'
import { options, readFile as read } from '../energy/testing-file.ts'
import { workbook } from '../xlsx/testing-workbook.ts'

const of = (file: { Consumption: { startTime: string; energyInWattHours?: number }[] }) =>
  file.Consumption.map(({ startTime, energyInWattHours = 0 }) => [
    startTime.slice(0, 10),
    energyInWattHours / 1000,
  ])
const october = Array.from({ length: 31 }, (_, day) => `10/${day + 1}/2025`)

describe('dates with the month first', () => {
  it('are 31 days of October, not one day of each month', async () => {
    const file = await read(`Date,Usage (kWh)\n${october.map((day) => `${day},9`).join('\n')}`)
    expect(file).toMatchObject({ kept: 31, refusedCount: 0 })
    expect(of(file).at(0)).toEqual(['2025-10-01', 9])
    expect(of(file).at(-1)).toEqual(['2025-10-31', 9])
  })

  it('are found in a workbook, too', async () => {
    const rows = ['10/12/2025', '10/13/2025'].map((day) => [day, 9])
    expect(of(await read(workbook('Usage', [['Date', 'Usage (kWh)'], ...rows])))).toEqual([
      ['2025-10-12', 9],
      ['2025-10-13', 9],
    ])
  })

  it('put a trip on the day it was made', async () => {
    const points = ['10/05/2025', '10/14/2025'].flatMap((day) =>
      [0, 1, 2].map((i) => `46.${160 + i * 3},-1.15,${day},08:0${i}:00`),
    )
    const { Trip: trips } = await read(`Latitude,Longitude,Date,Time\n${points.join('\n')}`)
    expect(trips.map(({ startTime }) => startTime.slice(0, 10))).toEqual([
      '2025-10-05',
      '2025-10-14',
    ])
  })

  it('are found where a person chooses the columns of water', async () => {
    const text = 'When,Shown\n10/12/2025,512.25\n10/13/2025,512.5\n10/14/2025,512.75\n'
    const file = { name: 'x.csv', bytes: new TextEncoder().encode(text) }
    expect((await previewTable(file))!.rows[0]![0]).toBe('2025-10-12')
    const choice = { headerRow: 0, date: 0, value: 1, kind: 'index', unit: 'm3' } as const
    const { records } = await importWater(file, choice, options)
    expect(records.Consumption[0]).toMatchObject({
      startTime: '2025-10-12T00:00:00+02:00',
      volumeInLitres: 250,
    })
  })
})

describe('dates of which nobody can tell the order', () => {
  const months = ['01', '02', '03'].map((month) => `${month}/01/2025,300`).join('\n')

  it('are not taken for the first days of January: the file is refused and says why', async () => {
    const file = await read(`Date,Usage (kWh)\n${months}`)
    expect(file).toMatchObject({ kept: 0, refusedByReason: { 'date-order': 1 } })
    expect(file.refused[0]!.detail).toBe('02/01/2025')
  })

  it('are days first in a French table', async () => {
    const file = await read(`Jour,Consommation (kWh)\n${months}`)
    expect(of(file)[1]).toEqual(['2025-01-02', 300])
  })

  it('are days first where points stand between', async () => {
    const file = await read(`Date,Usage (kWh)\n${months.replaceAll('/', '.')}`)
    expect(of(file)[1]).toEqual(['2025-01-02', 300])
  })

  it('do not matter where others of the table are in the order of size', async () => {
    const file = await read('Printed 02/01/2025\nDate,Usage (kWh)\n2025-01-31,9\n2025-02-01,8\n')
    expect(of(file)[0]).toEqual(['2025-01-31', 9])
  })
})

it('hours before and after noon do not turn a day into a month that there is not', async () => {
  const rows = ['31/10/2025 1:00 AM,0.5', '01/11/2025 1:00 PM,0.6', '01/11/2025 2:00 PM,0.6']
  const { LoadCurve: curves, refusedCount } = await read(
    `Timestamp,Usage (kWh)\n${rows.join('\n')}`,
  )
  expect(refusedCount).toBe(0)
  expect(curves.map(({ startTime }) => startTime.slice(0, 10))).toEqual([
    '2025-10-31',
    '2025-11-01',
  ])
})

describe('a comma', () => {
  const monthly = (...amounts: string[]) =>
    amounts.map((amount, month) => `2024-0${month + 1},"${amount}"`).join('\n')

  it.each([
    ['between thousands beside hundreds', ['1,234', '998'], [1234, 998]],
    ['between thousands beside points', ['1,234', '998.5'], [1234, 998.5]],
    ['before three decimals, as zero shows', ['1,234', '0,998'], [1.234, 0.998]],
    ['before decimals, as another cell shows', ['1,234', '9', '8,5'], [1.234, 9, 8.5]],
  ])('%s', async (_, amounts, kilowattHours) => {
    const file = await read(`Month,Consumption (kWh)\n${monthly(...amounts)}`)
    expect(of(file).map(([, amount]) => amount)).toEqual(kilowattHours)
  })

  it.each([
    ['between thousands beside hundreds', ['1.234', '998'], [1234, 998]],
    ['before decimals, as another cell shows', ['1.234', '9', '8.5'], [1.234, 9, 8.5]],
    ['before decimals, beside a decimal comma', ['1.234', '9,5'], [1.234, 9.5]],
  ])('may be a point: %s', async (_, amounts, kilowattHours) => {
    const rows = amounts.map((amount, month) => `0${month + 1}/2024;${amount}`)
    const file = await read(`Mois;Consommation (kWh)\n${rows.join('\n')}`)
    expect(of(file).map(([, amount]) => amount)).toEqual(kilowattHours)
  })
})
