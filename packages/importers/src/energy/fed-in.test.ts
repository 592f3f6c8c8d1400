// What is no use of a home, in the columns beside what is: never taken for its consumption.
import { describe, expect, it } from 'vitest'
import { readFile as read } from './testing-file.ts'

describe('what a roof produces is not what a home uses', () => {
  it.each([
    ['beside it', 'Date;Energie injectée (kWh);Energie soutirée (kWh)', '12;3', 3000],
    ['of a solar box', 'Date,Energy Produced (kWh),Energy Consumed (kWh)', '12,3', 3000],
    ['used at once', 'Date;Consommation solaire (kWh);Consommation (kWh)', '12;3', 3000],
  ])('%s', async (_, header, row, wattHours) => {
    const separator = header.includes(';') ? ';' : ','
    const file = await read(`${header}\n2026-03-01${separator}${row}\n`)
    expect(file.Consumption).toMatchObject([{ energyInWattHours: wattHours }])
  })

  it.each([
    ['of days', 'Date;Production (kWh)\n01/03/2026;12\n'],
    ['of quarters of an hour', 'Date/Time,Energy Produced (Wh)\n2026-03-01 00:15:00,10\n'],
    ['of power', 'Date;Heure;Puissance injectée (W)\n01/03/2026;00:30;400\n'],
    ['that only its title tells', 'Ma production\n\nDate;Valeur (en kWh)\n01/03/2026;12\n'],
  ])('alone, %s, it is refused and says so', async (_, text) => {
    const file = await read(text)
    expect(file).toMatchObject({ kept: 0, refusedByReason: { 'feed-in': 1 } })
  })
})

it('what a kilowatt hour costs is not what was used', async () => {
  const file = await read('Date;Consommation (€/kWh);Consommation (kWh)\n01/03/2026;0,25;12\n')
  expect(file.Consumption).toMatchObject([{ energyInWattHours: 12_000 }])
})

describe('a file of Enedis', () => {
  const header = 'Identifiant PRM;Grandeur physique;Grandeur métier;Unité;Horodate;Valeur;Pas'
  const point = (kind: string, unit: string, value: number) =>
    `1;${kind};CONS;${unit};2026-03-01 00:30:00;${value};PT30M`

  it('with reactive power and voltage takes neither for the power that is used', async () => {
    const rows = [point('PRI', 'VAr', 12), point('E', 'V', 231), point('PA', 'W', 400)]
    const file = await read([header, ...rows].join('\n'))
    expect(file.LoadCurve[0]!.wattValues.slice(0, 2)).toEqual([400, null])
    expect(file.refusedByReason).toEqual({ 'unknown-unit': 2 })
  })

  it('of energy without a step is of days, not of the hour before midnight', async () => {
    const described = 'Identifiant PRM;Type de donnees;Grandeur metier;Unite;Pas en minutes'
    const file = await read(
      `${described}\n1;Energie consommée;Consommation;kWh;\nHorodate;Valeur\n2026-03-01T00:00:00+01:00;12\n2026-03-02T00:00:00+01:00;11\n`,
    )
    expect(file.LoadCurve).toEqual([])
    expect(
      file.Consumption.map(({ startTime, energyInWattHours }) => [startTime, energyInWattHours]),
    ).toEqual([
      ['2026-03-01T00:00:00+01:00', 12_000],
      ['2026-03-02T00:00:00+01:00', 11_000],
    ])
  })
})
