// The same half hours and days in the units and layouts that people meet: none is among the samples.
import { describe, expect, it } from 'vitest'
import { workbook } from '../xlsx/testing-workbook.ts'
import { readFile as read } from './testing-file.ts'

const described = (kind: string, unit: string, ...rows: string[]) =>
  [
    'Identifiant PRM;Type de donnees;Date de debut;Date de fin;Grandeur physique;Grandeur metier;Etape metier;Unite;Pas en minutes',
    `1;${kind};01/03/2026;02/03/2026;Energie active;Consommation;Comptage Brut;${unit};30`,
    'Horodate;Valeur',
    ...rows,
  ].join('\n')
const [first, second] = ['2026-03-01T00:30:00+01:00', '2026-03-01T01:00:00+01:00']

describe('two half hours of 400 and 600 watts', () => {
  it.each([
    ['in kilowatts by the header', `Horodate;Puissance (kW)\n${first};0,4\n${second};0,6`],
    ['in kilowatt hours by the header', `Horodate;Valeur (kWh)\n${first};0,2\n${second};0,3`],
    [
      'in kilowatts by the description',
      described('Courbe de charge', 'kW', `${first};0.4`, `${second};0.6`),
    ],
    [
      'in watt hours by the description',
      described('Courbe de charge', 'Wh', `${first};200`, `${second};300`),
    ],
    [
      'in kilowatt hours from one instant to another',
      'Début;Fin;Valeur (en kWh)\n01/03/2026 00:00;01/03/2026 00:30;0,2\n01/03/2026 00:30;01/03/2026 01:00;0,3',
    ],
    [
      'in watt hours with the hour in a column of its own, dated at the end',
      'Date;Heure;Consommation (Wh)\n01/03/2026;00:30;200\n01/03/2026;01:00;300',
    ],
    [
      'in kilowatt hours of a supplier, dated at the start',
      'Consumption (kwh), Estimated Cost Inc. Tax (p), Start, End\n0.2, 2.1, 2026-02-28T23:00:00Z, 2026-02-28T23:30:00Z\n0.3, 2.1, 2026-02-28T23:30:00Z, 2026-03-01T00:00:00Z',
    ],
    [
      'in kilowatt hours in a workbook',
      workbook('Feuil1', [
        ['Début', 'Fin', 'Consommation (kWh)'],
        ['01/03/2026 00:00', '01/03/2026 00:30', 0.2],
        ['01/03/2026 00:30', '01/03/2026 01:00', 0.3],
      ]),
    ],
    [
      'as points of R63, beside what was fed in',
      `Identifiant PRM;Date de début;Date de fin;Grandeur physique;Grandeur métier;Unité;Horodate;Valeur;Nature;Pas\n${[
        ['CONS', first, 400],
        ['PROD', first, 700],
        ['CONS', second, 600],
      ]
        .map(([way, end, watts]) => `1;01/03/2026;02/03/2026;PA;${way};W;${end};${watts};B;PT30M`)
        .join('\n')}`,
    ],
  ])('%s', async (_, content) => {
    const { LoadCurve: curves, Consumption: days } = await read(content)
    expect(days).toEqual([])
    expect(curves).toMatchObject([{ step: 'PT30M', energyInWattHours: 500 }])
    expect(curves[0]!.wattValues.slice(0, 3)).toEqual([400, 600, null])
  })
})

describe('the energy of a day', () => {
  it.each([
    ['in megawatt hours', 'Date;Consommation (MWh)\n01/03/2026;0,0125'],
    [
      'in a file that describes it as of days',
      described('Energie globale quotidienne', 'Wh', '2026-03-01T00:00:00+01:00;12500'),
    ],
    ['as a point of R65', 'idPrm;grandeurPhysique;unite;date;valeur\n1;EA;Wh;2026-03-01;12500'],
    [
      'as registers of R64',
      `idPrm;grandeurPhysique;grandeurMetier;codeCadran;unite;horodate;valeur\n${[
        ['HP', '2026-03-01 00:00:00', 100_000],
        ['HC', '2026-03-01 00:00:00', 50_000],
        ['HP', '2026-03-02 00:00:00', 108_000],
        ['HC', '2026-03-02 00:00:00', 54_500],
      ]
        .map(([register, time, value]) => `1;EA;CONS;${register};Wh;${time};${value}`)
        .join('\n')}`,
    ],
    [
      'as the registers of Tempo',
      `Identifiant PRM;Type de donnees;Grandeur metier;Unite\n1;Index;Consommation;Wh\nHorodate;Type de releve;EAS HCJB;EAS HPJB;EAS D1\n2026-03-01T00:00:00+01:00;Arrêté quotidien;1000;2000;3000\n2026-03-02T00:00:00+01:00;Arrêté quotidien;4500;11000;15500`,
    ],
    [
      'as the registers of a supplier',
      'Récapitulatif de mes index en kWh\n\nDate de relève par le distributeur;Type de relève;Heures Creuses (kWh);Heures Pleines (kWh)\n01/03/2026;Quotidien;1000;2000\n02/03/2026;Quotidien;1004,5;2008',
    ],
    [
      'as what somebody read off the display',
      'Date;Index HC;Index HP\n01/03/2026;1000;2000\n02/03/2026;1004,5;2008',
    ],
  ])('%s', async (_, content) => {
    const { Consumption: days, LoadCurve: curves, refusedCount } = await read(content)
    expect(curves).toEqual([])
    expect(days).toMatchObject([
      { startTime: '2026-03-01T00:00:00+01:00', energyInWattHours: 12_500, period: 'day' },
    ])
    expect(refusedCount).toBe(0)
  })
})

it.each([
  [
    'of R66',
    'idPrm;grandeurPhysique;unite;horodate;valeur\n1;PMA;VA;2026-03-01T19:12:00+01:00;5120',
  ],
  ['of the portal', 'Date;Heure;Puissance maximale (en kVA)\n01/03/2026;19:12:00;5,12'],
])('the highest power %s is no energy', async (_, content) => {
  const { MaximumPower: peaks, LoadCurve: curves } = await read(content)
  expect(curves).toEqual([])
  expect(peaks).toMatchObject([
    { maximumVoltAmperes: 5120, reachedAt: '2026-03-01T19:12:00+01:00' },
  ])
})

describe('months', () => {
  it.each([
    ['as numbers', '01/2026', '02/2026'],
    ['as in ISO', '2026-01', '2026-02'],
    ['in words', 'janvier 2026', 'févr. 2026'],
  ])('%s', async (_, january, february) => {
    const file = await read(`Mois;Consommation (kWh)\n${january};300\n${february};280\n`)
    expect(file.Consumption).toMatchObject([
      {
        startTime: '2026-01-01T00:00:00+01:00',
        endTime: '2026-02-01T00:00:00+01:00',
        energyInWattHours: 300_000,
        period: 'month',
      },
      { startTime: '2026-02-01T00:00:00+01:00', energyInWattHours: 280_000 },
    ])
  })

  it('of water', async () => {
    const file = await read('Mois;Consommation (m3)\n01/2026;8,2\n')
    expect(file.Consumption).toMatchObject([{ volumeInLitres: 8200, period: 'month' }])
  })
})

describe('gas is not taken for water', () => {
  it('month by month as GRDF tells it', async () => {
    const header =
      'Date de début de période;Date de fin de période;Index début (m3);Index fin (m3);Volume consommé (m3);Energie consommée (kWh);Coefficient de conversion;Qualification'
    const row = '01/01/2026;31/01/2026;100;200;100;1120;11,2;Estimé'
    const file = await read(`${header}\n${row}\n`)
    expect(file.format).toBe('grdf')
    expect(file.Consumption).toMatchObject([
      {
        resource: 'gas',
        period: 'month',
        energyInWattHours: 1_120_000,
        gasVolumeInCubicMetres: 100,
        quality: 'estimated',
      },
    ])
  })

  it.each([
    ['its volumes', 'Gaz naturel\nDate;Consommation (m3)\n01/03/2026;3,2\n'],
    ['its readings', 'Compteur de gaz\nDate;Index (m3)\n01/03/2026;100\n'],
  ])('%s alone are refused with where to find the energy', async (_, content) => {
    const file = await read(content)
    expect(file).toMatchObject({ format: 'grdf', refusedByReason: { 'gas-volume': 1 } })
    expect(file.Consumption).toEqual([])
  })

  it('by the hour it is a day of gas', async () => {
    const rows = ['00:00;0,4', '01:00;0,5', '02:00;0,6'].map((row) => `01/03/2026;${row}`)
    const file = await read(`Gaz\nDate;Heure;Consommation (kWh)\n${rows.join('\n')}\n`)
    expect(file.Consumption).toMatchObject([{ resource: 'gas', energyInWattHours: 1500 }])
    expect(file).toMatchObject({ kept: 3, refusedCount: 0 })
  })
})

it('cold water and hot water of one home are its water', async () => {
  const file = await read('Date;Eau froide (m3);Eau chaude (m3)\n01/03/2026;0,2;0,1\n')
  expect(file.Consumption).toMatchObject([{ volumeInLitres: 300 }])
})

it('all four registers of Tempo are in the sum of a day', async () => {
  const header = 'Date;HPJB (kWh);HCJB (kWh);HPJW (kWh);HCJW (kWh)'
  const file = await read(`${header}\n01/03/2026;8;4;0,5;0\n`)
  expect(file.Consumption).toMatchObject([{ energyInWattHours: 12_500 }])
})

it('hours that the header calls universal are told on the clock of the place', async () => {
  const energy = await read(
    'timestamp (UTC),energyConsumption (kWh)\n2026-06-01 00:30,0.2\n2026-06-01 01:00,0.3\n2026-06-01 01:30,0.3\n',
  )
  expect(energy.LoadCurve[0]!.wattValues.slice(3, 9)).toEqual([null, null, 400, 600, 600, null])
  const hours = ['00:00;5', '01:00;7', '02:00;9'].map((row) => `2026-06-01 ${row}`)
  const water = await read(`Date (UTC);Volume (L)\n${hours.join('\n')}`)
  expect(water.FlowCurve[0]!.litreValues.slice(0, 5)).toEqual([null, null, 5, 7, 9])
})

describe('a table of water', () => {
  const litres = async (header: string, row: string) => {
    const { Consumption: days } = await read(`${header}\n01/03/2026;${row}\n02/03/2026;${row}\n`)
    return days.map(({ volumeInLitres }) => volumeInLitres)
  }

  it.each([
    ['not of last year', 'Date;Consommation N-1 (m3);Consommation (m3)', '9;0,2'],
    ['not of the average', 'Date;Consommation moyenne (L);Consommation (L)', '9;200'],
    ['not of its price', 'Date;Consommation eau (€);Consommation (m3)', '9;0,2'],
    ['not of a column without unit', 'Date;Type de consommation;Volume (m3)', '9;0,2'],
  ])('is %s', async (_, header, row) => {
    expect(await litres(header, row)).toEqual([200, 200])
  })

  it.each(['Water usage (gallons)', 'Water usage (CCF)'])(
    'in %s is not taken for cubic metres',
    async (header) => {
      const file = await read(`Date,${header}\n2026-03-01,1.2\n2026-03-02,1.3\n`)
      expect(file).toMatchObject({ kept: 0, refusedByReason: { 'unknown-format': 1 } })
    },
  )
})

it('a workbook that counts days from 1904 is not read four years too early', async () => {
  const rows = [
    ['Date', 'Consommation (kWh)'],
    [44_620, 12.5],
  ]
  const file = await read(workbook('Feuil1', rows, { isFrom1904: true }))
  expect(file).toMatchObject({ kept: 0, refusedByReason: { 'days-since-1904': 1 } })
})
