// Tables as people and providers really send them: none of these layouts is among the samples.
import { describe, expect, it } from 'vitest'
import { workbook } from '../xlsx/testing-workbook.ts'
import { importWater, previewTable } from './import-water.ts'
import { options, readFile as read } from './testing-file.ts'

const wide = (text: string, { mark, little }: { mark: boolean; little: boolean }) => {
  const units = Array.from(mark ? `\uFEFF${text}` : text, (char) => char.charCodeAt(0))
  return new Uint8Array(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}
const days = ['Date;Valeur (en kWh)', '01/03/2026;12,5', '02/03/2026;8,25', '03/03/2026;9'].join(
  '\n',
)
const wattHours = [12_500, 8250, 9000]
const energy = (file: { Consumption: { energyInWattHours?: number }[] }) =>
  file.Consumption.map(({ energyInWattHours }) => energyInWattHours)

it('days of English tables are days', async () => {
  const file = await read('Date,Daily consumption (kWh)\n2026-03-01,12.3\n2026-03-02,11.9')
  expect(file.Consumption.map(({ energyInWattHours }) => energyInWattHours)).toEqual([
    12_300, 11_900,
  ])
})

describe('the same days of energy', () => {
  it.each([
    ['with semicolons', days],
    ['with tabs', days.replaceAll(';', '\t')],
    ['with commas and points', days.replaceAll(',', '.').replaceAll(';', ',')],
    ['with commas around quoted decimal commas', days.replaceAll(/;(.*)/g, ',"$1"')],
    [
      'with a title that has more commas than the table has columns',
      `Relevé, du 1er, au 3, mars\n${days}`,
    ],
    ['with a byte order mark', `\uFEFF${days}`],
    ['in UTF-16, marked', wide(days, { mark: true, little: true })],
    ['in UTF-16, big end first', wide(days, { mark: true, little: false })],
    ['in UTF-16 without any mark', wide(days, { mark: false, little: true })],
    ['with dates of ISO', days.replaceAll(/(\d\d)\/(\d\d)\/(\d{4})/g, '$3-$2-$1')],
    ['with short dates', days.replaceAll(/0(\d)\/0(\d)\/20/g, '$1/$2/')],
    ['with dates in words', days.replaceAll('/03/', ' mars ')],
    ['with columns that are empty', days.replaceAll('\n', ';;;\n')],
    ['with lines of a letter before it', `Enedis\n\nVotre relevé\nPRM : 01234567890123\n\n${days}`],
    ['with its header again on each page', days.replace('\n02', '\nDate;Valeur (en kWh)\n02')],
    ['with its unit in every cell', days.replaceAll(/,(\d+)$/gm, ',$1 kWh')],
    ['with Windows lines', days.replaceAll('\n', '\r\n')],
  ])('%s', async (_, content) => {
    const file = await read(content)
    expect(energy(file)).toEqual(wattHours)
    expect(file.refusedCount).toBe(0)
  })

  it('as a workbook, with days as the numbers that Excel keeps', async () => {
    const rows = [
      ['Date', 'Valeur (en kWh)'],
      [46_082, 12.5],
      [46_083, 8.25],
    ]
    const file = await read(workbook('Feuil1', rows))
    expect(file.Consumption.map(({ startTime }) => startTime.slice(0, 10))).toEqual([
      '2026-03-01',
      '2026-03-02',
    ])
  })
})

it('takes thousands apart in both manners', async () => {
  const index =
    'Date;Index (litres)\n01/03/2026;1.512.250,5\n02/03/2026;1 512 481,5\n03/03/2026;1,512,600.5\n'
  const { Consumption: litres } = await read(index)
  expect(litres.map(({ volumeInLitres }) => volumeInLitres)).toEqual([231, 119])
})

it('takes 24:00 as the end of the day', async () => {
  const rows = ['Horodate;Valeur', '01/03/2026 23:30;400', '01/03/2026 24:00;600']
  const { LoadCurve: curves } = await read(rows.join('\n'))
  expect(curves).toHaveLength(1)
  expect(curves[0]!.wattValues.slice(-2)).toEqual([400, 600])
})

describe('several meters in one file', () => {
  const tags = (records: readonly { id: string }[]) => records.map(({ id }) => id.slice(-3))

  it('told apart by a column are not one meter that contradicts itself', async () => {
    const rows = [
      'N° compteur;Date;Consommation (litres)',
      'D17AB01;01/03/2026;200',
      'D17AB02;01/03/2026;310',
      'D17AB01;02/03/2026;180',
    ]
    const file = await read(rows.join('\n'))
    expect(file).toMatchObject({ kept: 3, refusedCount: 0 })
    expect(new Set(tags(file.Consumption)).size).toBe(2)
  })

  it('told apart by titles between their tables are two', async () => {
    const table = (meter: string, kwh: string) =>
      `Compteur ${meter}\nDate;Consommation (kWh)\n01/03/2026;${kwh}\n02/03/2026;${kwh}\n`
    const file = await read(table('01234567890123', '10') + table('98765432109876', '30'))
    expect(file).toMatchObject({ format: 'supplier', kept: 4, refusedCount: 0 })
    expect(new Set(tags(file.Consumption)).size).toBe(2)
  })
})

describe('tables of suppliers', () => {
  it('half hours of EDF: the date on its own line, the latest first', async () => {
    const rows = [
      'Récapitulatif de mes puissances atteintes en W',
      '',
      'Date et heure de relève par le distributeur;Puissance atteinte (W);Nature de la donnée',
      '02/03/2026',
      '00:00:00;600;Réelle',
      '01/03/2026',
      '23:30:00;400;Réelle',
      '23:00:00;380;Estimée',
    ]
    const { LoadCurve: curves, format } = await read(rows.join('\n'))
    expect(format).toBe('supplier')
    expect(curves[0]!.wattValues.slice(-3)).toEqual([380, 400, 600])
    expect(curves[0]!.quality).toBe('estimated')
  })

  it('days of gas and days of electricity of one supplier do not take each other’s names', async () => {
    const electricity = await read('Date;Consommation (kWh)\n01/03/2026;10\n')
    const gas = await read('Gaz naturel\nDate;Consommation (kWh)\n01/03/2026;40\n')
    expect(gas.Consumption[0]!.resource).toBe('gas')
    expect(gas.Consumption[0]!.id).not.toBe(electricity.Consumption[0]!.id)
  })
})

describe('days of energy in several columns', () => {
  const kilowattHours = async (header: string, row: string) => {
    const file = await read(`${header}\n${row}\n`)
    expect(file.refusedCount).toBe(0)
    return file.Consumption.map(({ resource, energyInWattHours = 0 }) => [
      resource,
      energyInWattHours / 1000,
    ])
  }

  it.each([
    ['its registers together', 'Date;Consommation HC (kWh);Consommation HP (kWh)', '4;7,5', 11.5],
    ['its hours in words', 'Date;Heures creuses (kWh);Heures pleines (kWh)', '4;7', 11],
    ['its total', 'Date;Conso HC (kWh);Conso HP (kWh);Conso totale (kWh)', '4;7;11', 11],
    ['not last year', 'Date;Consommation N-1 (kWh);Consommation (kWh)', '4;7', 7],
    ['not homes alike', 'Date;Consommation foyers similaires (kWh);Consommation (kWh)', '4;7', 7],
  ])('are read with %s', async (_, header, row, sum) => {
    expect(await kilowattHours(header, `01/03/2026;${row}`)).toEqual([['electricity', sum]])
  })

  it('of two resources are two', async () => {
    const header = 'Date;Consommation électricité (kWh);Consommation gaz (kWh)'
    expect(await kilowattHours(header, '01/03/2026;4;7')).toEqual([
      ['electricity', 4],
      ['gas', 7],
    ])
  })

  it('are not summed where one of them is missing', async () => {
    const file = await read('Date;Conso HC (kWh);Conso HP (kWh)\n01/03/2026;4;\n')
    expect(file).toMatchObject({ kept: 0, refusedCount: 1 })
  })
})

it('water by the hour, with the hour in a column of its own', async () => {
  const rows = ['Date;Heure;Volume (L)', '01/03/2026;00:00;12', '01/03/2026;1h00;0']
  const file = await read([...rows, '01/03/2026;02:00;3'].join('\n'))
  expect(file.FlowCurve[0]!.litreValues.slice(0, 4)).toEqual([12, 0, 3, null])
  expect(file.refusedCount).toBe(0)
})

describe('a water meter in a workbook that nobody knows', () => {
  const file = {
    name: 'regie.xlsx',
    bytes: workbook('Relevés', [
      ['Régie des eaux'],
      ['Période', 'Zone', 'Relève'],
      [46_082, 'A', 512.25],
      [46_083, 'A', 512.481],
      [46_084, 'A', 512.6],
    ]),
  }

  it('is shown with its dates in words, and a proposal', async () => {
    const preview = (await previewTable(file))!
    expect(preview).toMatchObject({ headerRow: 1, proposal: { date: 1, value: 3, kind: 'index' } })
    expect(preview.rows[0]![1]).toMatch(/^2026-03-01/u)
  })

  it('is imported by the columns that were chosen', async () => {
    const choice = { headerRow: 1, date: 1, value: 3, kind: 'index', unit: 'm3' } as const
    const { records, report } = await importWater(file, choice, options)
    expect(records.Consumption.map(({ volumeInLitres }) => volumeInLitres)).toEqual([231, 119])
    expect(report).toMatchObject({ read: 3, kept: 3, refused: 0 })
  })
})
