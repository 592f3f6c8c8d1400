// Gas as GRDF hands it out: none of these layouts is among the samples.
import { describe, expect, it } from 'vitest'
import { readFile as read } from './testing-file.ts'

const pce = '12345678901234'
const daily = (day: string, kilowattHours: number | null, qualification = 'Mesuré') => ({
  dateDebutReleve: `${day}T06:00:00+01:00`,
  dateFinReleve: null,
  journeeGaziere: day,
  indexDebut: 2159,
  indexFin: 2160,
  volumeBrutConsomme: kilowattHours === null ? null : kilowattHours / 11.25,
  energieConsomme: kilowattHours,
  natureReleve: 'Informative Journalier',
  qualificationReleve: qualification,
  coeffConversion: 11.25,
})
const published = (from: string, until: string, kilowattHours: number) => ({
  ...daily(from, kilowattHours),
  dateDebutReleve: `${from}T06:00:00+00:00`,
  dateFinReleve: `${until}T06:00:00+00:00`,
  journeeGaziere: null,
  natureReleve: 'Publiée',
})
const answer = (...releves: object[]) =>
  JSON.stringify({ [pce]: { idPce: pce, releves, frequence: null } })

describe('what the customer area of GRDF answers', () => {
  it('is days of the gas network, from six to six', async () => {
    const file = await read(answer(daily('2026-03-01', 45), daily('2026-03-02', 36, 'Estimé')))
    expect(file).toMatchObject({ format: 'grdf-json', read: 2, kept: 2 })
    expect(file.Consumption).toMatchObject([
      {
        startTime: '2026-03-01T06:00:00+01:00',
        endTime: '2026-03-02T06:00:00+01:00',
        resource: 'gas',
        period: 'day',
        energyInWattHours: 45_000,
        gasVolumeInCubicMetres: 4,
        conversionKilowattHoursPerCubicMetre: 11.25,
        quality: 'measured',
      },
      { energyInWattHours: 36_000, quality: 'estimated' },
    ])
  })

  it('is what lies between two readings, never divided among its days', async () => {
    const file = await read(
      answer(published('2026-01-01', '2026-02-01', 900), published('2026-02-01', '2026-02-08', 90)),
    )
    expect(
      file.Consumption.map(({ period, energyInWattHours }) => [period, energyInWattHours]),
    ).toEqual([
      ['month', 900_000],
      ['between-readings', 90_000],
    ])
  })

  it('has a gap, not a zero, where the meter sent nothing', async () => {
    const file = await read(
      answer(
        daily('2026-03-01', null, 'Absence de Données'),
        daily('2026-03-02', 0, 'Absence de Données'),
        daily('2026-03-03', 0),
      ),
    )
    expect(file).toMatchObject({ kept: 1, refusedByReason: { 'no-value': 2 } })
    expect(file.Consumption).toMatchObject([{ energyInWattHours: 0 }])
  })

  it('is known although years of days are longer than what is looked at first', async () => {
    const days = Array.from({ length: 1000 }, (_, i) =>
      daily(new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10), 30),
    )
    expect(await read(answer(...days))).toMatchObject({ format: 'grdf-json', kept: 1000 })
  })
})

it('what GRDF answers to other services is read line by line', async () => {
  const line = (energie: number, direction = 'Consommation') =>
    JSON.stringify({
      pce: { id_pce: pce },
      consommation: {
        date_debut_consommation: '2026-01-01T06:00:00+01:00',
        date_fin_consommation: '2026-01-23T06:00:00+01:00',
        volume_brut: 180,
        coeff_calcul: { coeff_conversion: 11.29 },
        energie,
        type_qualif_conso: 'Mesuré',
        sens_flux_gaz: direction,
        journee_gaziere: null,
      },
    })
  const file = await read(`${line(2032)}\n${line(10, 'Injection')}\n`)
  expect(file).toMatchObject({ format: 'grdf-json', kept: 1, refusedByReason: { 'feed-in': 1 } })
  expect(file.Consumption).toMatchObject([
    { energyInWattHours: 2_032_000, gasVolumeInCubicMetres: 180, period: 'between-readings' },
  ])
})

it('a week in the table of GRDF is no month', async () => {
  const header =
    'Date de début de période;Date de fin de période;Volume consommé (m3);Energie consommée (kWh);Qualification'
  const file = await read(`Gaz\n${header}\n05/01/2026;12/01/2026;20;225;Mesuré\n`)
  expect(file.Consumption).toMatchObject([
    { period: 'between-readings', energyInWattHours: 225_000 },
  ])
})
