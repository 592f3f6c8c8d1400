// Bills of any length: each keeps its own days, no day counts twice, and every line is accounted for.
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importWater } from './import-water.ts'
import { readFile as read } from './testing-file.ts'

type Told = [string, string, string, number]
const told = ({ Consumption }: Pick<Awaited<ReturnType<typeof read>>, 'Consumption'>) =>
  Consumption.map((one): Told => [
    one.startTime.slice(0, 10),
    one.endTime.slice(0, 10),
    one.quality,
    (one.energyInWattHours ?? one.volumeInLitres ?? 0) / 1000,
  ])
const [winter, summer]: Told[] = [
  ['2025-10-14', '2026-04-14', 'measured', 58],
  ['2026-04-14', '2026-10-14', 'measured', 61],
]

describe('half years of water', () => {
  it.each([
    [
      'from the first to the last day',
      'Date de début;Date de fin;Volume (m3)\n14/10/2025;13/04/2026;58\n14/04/2026;13/10/2026;61',
    ],
    [
      'in one cell, newest first',
      'Période;Consommation (m³)\nDu 14/04/2026 au 13/10/2026;61\nDu 14/10/2025 au 13/04/2026;58',
    ],
    [
      'dated by their readings',
      'Date de relève;Consommation (m3)\n14/10/2025;55\n14/04/2026;58\n14/10/2026;61',
    ],
    [
      'as what the meter showed',
      'Date de relevé;Index (m3)\n14/10/2025;1200\n14/04/2026;1258\n14/10/2026;1319',
    ],
  ])('%s', async (_, content) => {
    const file = await read(content)
    expect(told(file).toSorted()).toEqual([winter, summer])
    expect(file.read).toBe(file.kept + file.duplicates + file.refusedCount)
  })

  it('dated by their readings say of the first one that nobody knows since when', async () => {
    const file = await read('Date de relève;Consommation (m3)\n14/10/2025;55\n14/04/2026;58')
    expect(file.refused).toEqual([{ line: 2, reason: 'first-reading' }])
  })

  it('that share the day of their reading count it once', async () => {
    const file = await read('Du;Au;Volume (m3)\n12/01/2026;10/04/2026;21\n10/04/2026;15/07/2026;24')
    expect(told(file)).toEqual([
      ['2026-01-12', '2026-04-10', 'measured', 21],
      ['2026-04-10', '2026-07-15', 'measured', 24],
    ])
  })
})

describe('periods of other lengths', () => {
  it.each([
    [
      'two months of gas',
      'Début;Fin;Consommation gaz (kWh)\n05/01/2026;04/03/2026;3120',
      '2026-01-05',
      '2026-03-05',
    ],
    [
      'a quarter by its name',
      'Trimestre;Consommation (kWh)\nT2 2026;900',
      '2026-04-01',
      '2026-07-01',
    ],
    ['a half by its name', 'Période;Volume (m3)\n1er semestre 2026;58', '2026-01-01', '2026-07-01'],
    ['a year by its number', 'Année;Volume (m3)\n2025;112', '2025-01-01', '2026-01-01'],
    [
      'a week',
      'Début;Fin;Consommation (kWh)\n05/01/2026;11/01/2026;80',
      '2026-01-05',
      '2026-01-12',
    ],
  ])('%s', async (_, content, from, to) => {
    const file = await read(content)
    expect(told(file).map((one) => one.slice(0, 2))).toEqual([[from, to]])
    expect(file.refusedCount).toBe(0)
  })

  it('of gas with their volume, their coefficient and who read the meter', async () => {
    const file = await read(
      'Date de début de période;Date de fin de période;Volume consommé (m3);Coefficient de conversion;Type de relevé\n05/01/2026;04/03/2026;280;11,2;Relevé\n04/03/2026;05/05/2026;100;11,1;Estimé',
    )
    expect(told(file)).toEqual([
      ['2026-01-05', '2026-03-04', 'measured', 3136],
      ['2026-03-04', '2026-05-05', 'estimated', 1110],
    ])
    expect(file.Consumption[0]).toMatchObject({
      gasVolumeInCubicMetres: 280,
      conversionKilowattHoursPerCubicMetre: 11.2,
    })
  })

  it('that cannot be are refused with their line', async () => {
    const file = await read(
      'Début;Fin;Volume (m3)\n14/10/2026;13/04/2026;58\n14/10/2016;13/04/2026;58',
    )
    expect(file.Consumption).toEqual([])
    expect(file.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'ends-before-start'],
      [3, 'other-stretch'],
    ])
  })
})

describe('bills that overlap', () => {
  const header = 'Du;Au;Volume (m3);Type\n'

  it('an estimate gives way to the reading of the same days', async () => {
    const file = await read(
      `${header}01/01/2026;30/06/2026;70;Estimé\n01/01/2026;30/06/2026;48;Réel`,
    )
    expect(told(file)).toEqual([['2026-01-01', '2026-07-01', 'measured', 48]])
    expect(file.refused).toEqual([{ line: 2, reason: 'estimate-replaced' }])
  })

  it('estimates of quarters give way to the reading of the half year', async () => {
    const file = await read(
      `${header}01/01/2026;31/03/2026;35;Estimé\n01/04/2026;30/06/2026;35;Estimé\n01/01/2026;30/06/2026;48;Réel`,
    )
    expect(told(file)).toEqual([['2026-01-01', '2026-07-01', 'measured', 48]])
    expect(file.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'estimate-replaced'],
      [3, 'estimate-replaced'],
    ])
  })

  it('a line that sums up the others counts nothing twice', async () => {
    const file = await read(
      `${header}01/01/2026;30/06/2026;48;Réel\n01/07/2026;31/12/2026;52;Réel\n01/01/2026;31/12/2026;100;Total`,
    )
    expect(told(file)).toHaveLength(2)
    expect(file.refused).toEqual([{ line: 4, reason: 'overlapping-bill' }])
  })

  it('a guess that a later reading shows to be too high is not counted', async () => {
    const file = await read(
      'Date de relevé;Index (m3);Type\n01/01/2026;100;Réel\n01/04/2026;160;Estimé\n01/07/2026;148;Réel',
    )
    expect(told(file)).toEqual([['2026-01-01', '2026-07-01', 'measured', 48]])
  })
})

describe('a credit note', () => {
  it('is taken off the bill of the same dates, with a new bill beside', async () => {
    const file = await read(
      'Du;Au;Volume (m3)\n01/01/2026;30/06/2026;70\n01/01/2026;30/06/2026;-70\n01/01/2026;30/06/2026;48',
    )
    expect(told(file)).toEqual([['2026-01-01', '2026-07-01', 'corrected', 48]])
    expect(file).toMatchObject({ read: 3, kept: 3, refusedCount: 0 })
  })

  it('of no bill that is known changes nothing, and says so', async () => {
    const file = await read(
      'Du;Au;Volume (m3)\n01/01/2026;30/06/2026;70\n01/02/2026;31/05/2026;-12',
    )
    expect(told(file)).toEqual([['2026-01-01', '2026-07-01', 'measured', 70]])
    expect(file.refused).toEqual([{ line: 3, reason: 'credit-alone' }])
  })
})

it('the person says which columns are the first and the last day, or that rows count since the one before', async () => {
  const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
  const fileOf = (text: string) => ({ name: 'eau.csv', bytes: strToU8(text) })
  const chosen = { headerRow: 0, kind: 'volume', unit: 'm3' } as const
  const both = await importWater(
    fileOf('a;b;c\n14/10/2025;13/04/2026;58\n14/04/2026;13/10/2026;61'),
    { ...chosen, date: 0, until: 1, value: 2 },
    options,
  )
  const since = await importWater(
    fileOf('a;b\n14/10/2025;55\n14/04/2026;58\n14/10/2026;61'),
    { ...chosen, date: 0, value: 1, isSincePrevious: true },
    options,
  )
  for (const { batches } of [both, since])
    expect(told({ Consumption: batches[0]!.records as never })).toEqual([winter, summer])
})
