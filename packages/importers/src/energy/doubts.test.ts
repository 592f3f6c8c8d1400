// Numbers in another unit than they were read in: doubted before they are kept, never silently wrong.
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'
import { importWater } from './import-water.ts'
import { options } from './testing-file.ts'

const fileOf = (text: string) => ({ name: 'x.csv', bytes: strToU8(text) })
const columns = { headerRow: 0, date: 0, value: 1 } as const
const days = ['01', '02', '03', '04', '05', '06']
const table = (header: string, values: readonly (string | number)[]) =>
  fileOf([header, ...values.map((value, place) => `${days[place]}/03/2026;${value}`)].join('\n'))
const litres = table('jour;eau', [310, 295, 402, 288, 300, 340])
const cubic = table('jour;eau', ['0,31', '0,295', '0,402', '0,288', '0,3', '0,34'])

describe('water of columns that the person chose', () => {
  it('of three hundred cubic metres a day is doubted, and taken as litres where they say so', async () => {
    const choice = { ...columns, kind: 'volume', unit: 'm3' } as const
    const { doubts } = await importWater(litres, choice, options)
    expect(doubts).toEqual([{ source: 'water', resource: 'water', perDay: 310_000, scale: 0.001 }])
    const scales = { 'water/water': 0.001 }
    const again = await importWater(litres, choice, { ...options, scales })
    expect(again.doubts).toEqual([])
    expect(again.records.Consumption[0]).toMatchObject({ volumeInLitres: 310 })
  })

  it('of a third of a litre a day is doubted, and taken as cubic metres where they say so', async () => {
    const choice = { ...columns, kind: 'volume', unit: 'litre' } as const
    expect((await importWater(cubic, choice, options)).doubts).toMatchObject([{ scale: 1000 }])
    const scales = { 'water/water': 1000 }
    const { records } = await importWater(cubic, choice, { ...options, scales })
    expect(records.Consumption[0]).toMatchObject({ volumeInLitres: 310 })
  })

  it('that the person says is right is kept as it is', async () => {
    const choice = { ...columns, kind: 'volume', unit: 'm3' } as const
    const { doubts, records } = await importWater(litres, choice, {
      ...options,
      scales: { 'water/water': 1 },
    })
    expect(doubts).toEqual([])
    expect(records.Consumption[0]).toMatchObject({ volumeInLitres: 310_000 })
  })

  it('is doubted by what the meter showed, too', async () => {
    const meter = table('jour;index', [1_200_310, 1_200_605, 1_201_007, 1_201_295, 1_201_595])
    const choice = { ...columns, kind: 'index', unit: 'm3' } as const
    expect((await importWater(meter, choice, options)).doubts).toMatchObject([{ scale: 0.001 }])
  })
})

describe('energy', () => {
  const doubts = async (header: string, values: readonly (string | number)[]) =>
    (await importFiles([table(header, values)], options)).doubts
  it.each([
    ['watt hours under kilowatt hours', 'Date;Consommation (kWh)', [12_300, 11_800, 9_900], 0.001],
    ['kilowatt hours under watt hours', 'Date;Consommation (Wh)', [12.3, 11.8, 9.9], 1000],
    ['kilowatt hours under megawatt hours', 'Date;Consommation (MWh)', [12.3, 11.8, 9.9], 0.001],
    ['gas of watt hours', 'Date;Consommation gaz (kWh)', [42_300, 31_800, 29_900], 0.001],
  ])('%s is doubted', async (_, header, values, scale) => {
    expect(await doubts(header, values)).toMatchObject([{ source: 'supplier', scale }])
  })

  it.each([
    ['a home', 'Date;Consommation (kWh)', [12.3, 11.8, 9.9]],
    ['a home where nobody is', 'Date;Consommation (kWh)', [0.4, 0.4, 0]],
    ['a home that is switched off', 'Date;Consommation (kWh)', [0, 0, 0]],
    ['a leak for a day', 'Date;Volume (m3)', [0.3, 24, 0.4]],
  ])('%s is not doubted', async (_, header, values) => {
    expect(await doubts(header, values)).toEqual([])
  })
})
