import { describe, expect, it } from 'vitest'
import { strToU8 } from 'fflate'
import { importFiles } from '../import-files.ts'
import { workbook } from '../xlsx/testing-workbook.ts'
import { options, readFile as read } from './testing-file.ts'

describe('Enedis', () => {
  it('reads half hours that are told without offset, both times of the doubled hour', async () => {
    const times = ['01:30', '02:00', '02:30', '02:00', '02:30', '03:00', '03:30']
    const rows = times.map(
      (time) => `25/10/2026;${time};400;Réelle;12345678901234;Courbe de charge;W`,
    )
    const file = await read(
      `Date de la mesure;Heure de la mesure;Valeur;Statut de la mesure;PRM;Type de données;Unité\n${rows.join('\n')}`,
    )
    expect(file).toMatchObject({ format: 'enedis', read: 7, kept: 7 })
    expect(file.LoadCurve).toHaveLength(1)
    expect(file.LoadCurve[0]!.wattValues).toHaveLength(50)
    expect(file.LoadCurve[0]!.wattValues.filter((watts) => watts !== null)).toHaveLength(7)
  })

  it('reads the two layouts of the portal’s workbook', async () => {
    const daily = await read(
      workbook('Export Consommation Quotidienne', [
        ['Point Référence Mesure (PRM) :', '09000000000000'],
        ['Date', 'Valeur (en kWh)'],
        ['01/03/2026', 6.329],
        ['02/03/2026', 'NA'],
      ]),
    )
    expect(daily).toMatchObject({
      format: 'enedis',
      read: 2,
      kept: 1,
      refusedByReason: { 'no-value': 1 },
    })
    expect(daily.Consumption[0]).toMatchObject({
      startTime: '2026-03-01T00:00:00+01:00',
      energyInWattHours: 6329,
    })
    const hours = await read(
      workbook('Consommation Horaire', [
        ['Début', 'Fin', 'Valeur (en kW)'],
        ['01/03/2026 00:00:00', '01/03/2026 00:30:00', '1,2'],
        ['01/03/2026 00:30:00', '01/03/2026 01:00:00', 0.4],
      ]),
    )
    expect(hours.LoadCurve[0]).toMatchObject({
      step: 'PT30M',
      energyInWattHours: 800,
      peakWatts: 1200,
    })
  })

  it('reads a load curve and the index from XML flows', async () => {
    const curve =
      await read(`<?xml version="1.0"?><R50><En_Tete_Flux><Pas_Publication>30</Pas_Publication></En_Tete_Flux><PRM><Id_PRM>1</Id_PRM><Donnees_Releve><Date_Releve>2026-02-02</Date_Releve>
      <PDC><H>2026-02-02T00:30:00+01:00</H><V>476</V></PDC><PDC><H>2026-02-02T01:00:00+01:00</H><V>524</V></PDC></Donnees_Releve></PRM></R50>`)
    expect(curve).toMatchObject({ format: 'enedis-xml', read: 2, kept: 2 })
    expect(curve.LoadCurve[0]!.energyInWattHours).toBe(500)
    const releve = (date: string, value: number) =>
      `<Donnees_Releve><Date_Releve>${date}</Date_Releve><Classe_Temporelle_Distributeur><Valeur>${value}</Valeur></Classe_Temporelle_Distributeur><Classe_Temporelle><Valeur>${value - 100}</Valeur></Classe_Temporelle><Classe_Temporelle><Valeur>100</Valeur></Classe_Temporelle><Puissance_Maximale><Valeur>3817</Valeur></Puissance_Maximale></Donnees_Releve>`
    const index = await read(
      `<R151><PRM><Id_PRM>1</Id_PRM>${releve('2026-02-01', 9_723_814)}${releve('2026-02-02', 9_744_495)}</PRM></R151>`,
    )
    // What stands at the end of the first day and at the end of the second makes the second.
    expect(index.Consumption).toMatchObject([
      { startTime: '2026-02-02T00:00:00+01:00', energyInWattHours: 20_681 },
    ])
  })

  it('reads what the service for detailed measures answers', async () => {
    const answer = (kind: string, unit: string, points: string) =>
      `<soap:Envelope xmlns:soap="s"><soap:Body><a:consulterMesuresDetailleesResponseV3 xmlns:a="a"><pointId>1</pointId><grandeur><grandeurMetier>CONS</grandeurMetier><grandeurPhysique>${kind}</grandeurPhysique><unite>${unit}</unite>${points}</grandeur></a:consulterMesuresDetailleesResponseV3></soap:Body></soap:Envelope>`
    const power = await read(
      answer(
        'PA',
        'W',
        '<points><v>1268</v><d>2023-04-01 00:30:00</d><p>PT30M</p></points><points><v>830</v><d>2023-04-01 01:00:00</d><p>PT30M</p></points>',
      ),
    )
    expect(power.LoadCurve[0]).toMatchObject({
      startTime: '2023-04-01T00:00:00+02:00',
      energyInWattHours: 1049,
    })
    const energy = await read(answer('EA', 'Wh', '<points><v>22125</v><d>2023-04-01</d></points>'))
    expect(energy.Consumption).toMatchObject([
      { startTime: '2023-04-01T00:00:00+02:00', energyInWattHours: 22_125 },
    ])
    const peak = await read(
      answer('PMA', 'VA', '<points><v>6241</v><d>2023-04-01 09:13:20</d></points>'),
    )
    expect(peak).toMatchObject({ kept: 1 })
    expect(peak.MaximumPower).toMatchObject([
      { maximumVoltAmperes: 6241, reachedAt: '2023-04-01T09:13:20+02:00' },
    ])
  })

  it('adds the registers of a day instead of taking one of them for all', async () => {
    const register = (code: string, values: [number, number]) =>
      `<classeTemporelle><codeCadran>${code}</codeCadran><valeur><d>2023-04-01 00:00:00</d><v>${values[0]}</v></valeur><valeur><d>2023-04-02 00:00:00</d><v>${values[1]}</v></valeur></classeTemporelle>`
    const file = await read(
      `<consulterMesuresDetailleesResponseV3><pointId>1</pointId><grandeur><grandeurMetier>CONS</grandeurMetier>${register('IDX_EAS_F1', [100, 300])}${register('IDX_EAS_F2', [1000, 2500])}${register('IDX_EAS_D1', [1100, 2800])}</grandeur></consulterMesuresDetailleesResponseV3>`,
    )
    expect(file.Consumption).toMatchObject([{ energyInWattHours: 1700 }])
    expect(file.read).toBe(file.kept + file.duplicates + file.refusedCount)
  })

  it('reads the answers for apps', async () => {
    const file = await read(
      JSON.stringify({
        usage_point_id: '1',
        quality: 'BRUT',
        reading_type: { unit: 'W', measurement_kind: 'power' },
        interval_reading: [
          { value: '752', date: '2026-04-01 00:30:00', interval_length: 'PT30M' },
          { value: '248', date: '2026-04-01 01:00:00', interval_length: 'PT30M' },
        ],
      }),
    )
    expect(file).toMatchObject({ format: 'enedis-json', read: 2, kept: 2 })
    expect(file.LoadCurve[0]!.energyInWattHours).toBe(500)
  })

  it('tells apart the curves of two homes without writing down their numbers', async () => {
    const table = (prm: string) =>
      `Identifiant PRM;Type de donnees;Grandeur metier\n${prm};Courbe de charge;Consommation\nHorodate;Valeur\n2026-03-01T00:30:00+01:00;200\n`
    const { records } = await importFiles(
      ['11111111111111', '22222222222222'].map((prm) => ({
        name: prm,
        bytes: strToU8(table(prm)),
      })),
      options,
    )
    const ids = records.LoadCurve.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(ids.join(' ')).not.toMatch(/\d{14}/)
  })

  it('leaves out what is fed into the grid instead of taking it for consumption', async () => {
    const file = await read(
      'Identifiant PRM;Type de donnees;Grandeur metier\n1;Courbe de charge;Production\nHorodate;Valeur\n2026-03-01T00:30:00+01:00;200\n',
    )
    expect(file.refusedByReason).toEqual({ 'feed-in': 1 })
  })
})

describe('Green Button', () => {
  const feed = (uom: number, multiplier: number, reading: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="/ReadingType/1"/><content><ReadingType><commodity>1</commodity><flowDirection>1</flowDirection><powerOfTenMultiplier>${multiplier}</powerOfTenMultiplier><uom>${uom}</uom></ReadingType></content></entry><entry><link rel="up" href="/MeterReading/1/IntervalBlock"/><content><IntervalBlock>${reading}</IntervalBlock></content></entry></feed>`
  const hour =
    '<IntervalReading><timePeriod><duration>3600</duration><start>1772319600</start></timePeriod><value>1500</value></IntervalReading>'

  it('multiplies by the power of ten', async () => {
    const file = await read(feed(72, -1, hour))
    expect(file.LoadCurve[0]!.energyInWattHours).toBe(150)
  })

  it('does not take power for energy', async () => {
    const file = await read(feed(38, 0, hour.replace('3600', '900')))
    expect(file.LoadCurve[0]!.energyInWattHours).toBe(375)
  })

  it('refuses a unit it does not know', async () => {
    const file = await read(feed(5, 0, hour.replace('3600', '86400')))
    expect(file.refused).toMatchObject([{ reason: 'unknown-unit', detail: 'uom 5' }])
  })
})

describe('a water meter', () => {
  it('takes the difference of readings, in litres', async () => {
    const file = await read(
      'Date;Index (m3)\n01/03/2026;512,250\n02/03/2026;512,481\n03/03/2026;512,600\n',
    )
    expect(file.format).toBe('water')
    expect(file.Consumption.map(({ volumeInLitres }) => volumeInLitres)).toEqual([231, 119])
  })

  it('takes daily volumes as they are', async () => {
    const file = await read('"Jour","Consommation (litres)"\n"2026-03-01","231"\n"2026-03-02",""\n')
    expect(file.Consumption).toMatchObject([{ volumeInLitres: 231, resource: 'water' }])
    expect(file.refusedByReason).toEqual({ 'no-value': 1 })
  })
})
