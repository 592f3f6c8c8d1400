// Bills and portals that tell months: a month is never taken for the day that its row is dated with.
import { describe, expect, it } from 'vitest'
import { readFile as read } from './testing-file.ts'

const told = (file: Awaited<ReturnType<typeof read>>) =>
  file.Consumption.map((one) => [
    one.startTime.slice(0, 10),
    one.endTime.slice(0, 10),
    one.period,
    (one.energyInWattHours ?? one.volumeInLitres ?? 0) / 1000,
  ])

const [january, february] = [
  ['2026-01-01', '2026-02-01', 'month', 412],
  ['2026-02-01', '2026-03-01', 'month', 380],
]

describe('January and February of electricity', () => {
  it.each([
    [
      'with the first and the last day of each bill',
      'Date de début;Date de fin;Consommation (kWh);Montant (€)\n01/01/2026;31/01/2026;412;98,20\n01/02/2026;28/02/2026;380;91,10',
    ],
    [
      'with the day the next one begins on',
      'start,end,energy (kWh)\n2026-01-01,2026-02-01,412\n2026-02-01,2026-03-01,380',
    ],
    [
      'with both days in one cell',
      'Période;Consommation (kWh)\nDu 01/01/2026 au 31/01/2026;412\nDu 01/02/2026 au 28/02/2026;380',
    ],
    ['dated by their first days', 'Date;Consommation (kWh)\n01/01/2026;412\n01/02/2026;380'],
    ['dated by their last days', 'Date;Consommation (kWh)\n31/01/2026;412\n28/02/2026;380'],
    [
      'with the year in a column of its own',
      'Année;Mois;Consommation (kWh)\n2026;1;412\n2026;2;380',
    ],
    [
      'with the year beside the name of the month',
      'Année;Mois;Consommation (kWh)\n2026;Janvier;412\n2026;Février;380',
    ],
    ['with a short header', 'Mois;kWh\njanv. 2026;412\nfévr. 2026;380'],
    [
      'as energy that was consumed, which GRDF calls so, too',
      'Mois;Énergie consommée (kWh)\n01/2026;412\n02/2026;380',
    ],
  ])('%s', async (_, content) => {
    const file = await read(content)
    expect(told(file)).toEqual([january, february])
    expect(file.Consumption.map(({ resource }) => resource)).toEqual(['electricity', 'electricity'])
    expect(file.refusedCount).toBe(0)
  })
})

it('electricity and gas of one table are read apart', async () => {
  const file = await read('Mois;Électricité (kWh);Gaz (kWh)\n2026-01;412;1000')
  expect(file.Consumption).toMatchObject([
    { resource: 'electricity', energyInWattHours: 412_000 },
    { resource: 'gas', energyInWattHours: 1_000_000 },
  ])
})

it('a bill from the middle of a month keeps its own days', async () => {
  const file = await read(
    'Période du;au;Consommation gaz (kWh)\n15/01/2026;14/02/2026;1412\n15/02/2026;14/03/2026;1280',
  )
  expect(told(file)).toEqual([
    ['2026-01-15', '2026-02-15', 'month', 1412],
    ['2026-02-15', '2026-03-15', 'month', 1280],
  ])
})

it('bills by their dates alone say nothing of when they began', async () => {
  const file = await read('Date;Consommation (kWh)\n12/01/2026;412\n11/02/2026;380\n13/03/2026;300')
  expect(file.Consumption).toEqual([])
  expect(file.refusedByReason).toEqual({ 'other-stretch': 3 })
})

describe('water by month', () => {
  it.each([
    ['from one day to another', 'Du;Au;Volume (m3)\n01/01/2026;31/01/2026;8,2'],
    ['dated by its first days', 'Date;Volume (m3)\n01/01/2026;8,2\n01/02/2026;7,9'],
  ])('%s', async (_, content) => {
    const file = await read(content)
    expect(told(file)[0]).toEqual(['2026-01-01', '2026-02-01', 'month', 8.2])
  })
})

it('days with many between them that are missing stay days', async () => {
  const file = await read('Date;Consommation (kWh)\n01/01/2026;12\n02/01/2026;13\n01/02/2026;14')
  expect(file.Consumption.map(({ period }) => period)).toEqual(['day', 'day', 'day'])
})

it('half hours with start and end stay a curve', async () => {
  const file = await read(
    'Début;Fin;Consommation (kWh)\n2026-03-01 00:00;2026-03-01 00:30;0,2\n2026-03-01 00:30;2026-03-01 01:00;0,3',
  )
  expect(file.LoadCurve).toMatchObject([{ step: 'PT30M', energyInWattHours: 500 }])
})
