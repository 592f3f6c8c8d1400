// Flows and feeds as providers really send them: none of these is among the samples.
import { describe, expect, it } from 'vitest'
import { readFile as read } from './testing-file.ts'

const [one, other] = ['01234567890123', '98765432109876']
const points = (...values: number[]) =>
  values.map((value, index) => ({
    v: String(value),
    d: `2026-03-01 0${Math.floor((index + 1) / 2)}:${index % 2 ? '00' : '30'}:00`,
    p: 'PT30M',
    n: 'B',
  }))
const power = (...values: number[]) => ({
  grandeurMetier: 'CONS',
  grandeurPhysique: 'PA',
  unite: 'W',
  points: points(...values),
})

describe('points by quantity of Enedis', () => {
  it('of one delivery point, as its interface answers', async () => {
    const file = await read(
      JSON.stringify({ idPrm: one, etapeMetier: 'BRUT', grandeur: [power(400, 500)] }),
    )
    expect(file).toMatchObject({ format: 'enedis-json', kept: 2, refusedCount: 0 })
    expect(file.LoadCurve[0]!.wattValues.slice(0, 3)).toEqual([400, 500, null])
  })

  it('of two delivery points in one flow are two meters', async () => {
    const mesures = [
      { idPrm: one, grandeur: [power(400)] },
      { idPrm: other, grandeur: [power(900)] },
    ]
    const file = await read(JSON.stringify({ header: {}, mesures }))
    expect(file).toMatchObject({ kept: 2, refusedCount: 0 })
    expect(file.LoadCurve.map(({ wattValues }) => wattValues[0])).toEqual([400, 900])
  })

  it('by day, with the highest power, and what was fed in told as such', async () => {
    const day = (metier: string, physique: string, unite: string, v: string) => ({
      grandeurMetier: metier,
      grandeurPhysique: physique,
      unite,
      points: [{ v, d: physique === 'PMA' ? '2026-03-01 19:12:00' : '2026-03-01' }],
    })
    const grandeur = [
      day('CONS', 'EA', 'Wh', '12000'),
      day('CONS', 'PMA', 'VA', '5120'),
      day('PROD', 'EA', 'Wh', '700'),
    ]
    const file = await read(JSON.stringify([{ idPrm: one, pas: 'P1D', grandeur }]))
    expect(file.Consumption).toMatchObject([{ energyInWattHours: 12_000 }])
    expect(file.MaximumPower).toMatchObject([{ maximumVoltAmperes: 5120 }])
    expect(file).toMatchObject({ kept: 2, refusedCount: 1 })
  })
})

it('R171: the registers of two meters, each its own sum', async () => {
  const series = (meter: string, code: string, kind: string, value: number) =>
    `<serieMesuresDatees><prmId>${meter}</prmId><type>INDEX</type>
    <grandeurMetier>CONS</grandeurMetier><grandeurPhysique>${kind}</grandeurPhysique>
    <typeCalendrier>D</typeCalendrier><codeClasseTemporelle>${code}</codeClasseTemporelle>
    <unite>${kind === 'EA' ? 'Wh' : 'VA'}</unite><mesuresDateesListe>
    <mesureDatee><dateFin>2026-03-01T00:00:00</dateFin><valeur>${value}</valeur></mesureDatee>
    </mesuresDateesListe></serieMesuresDatees>`
  const all = [
    series(one, 'HC', 'EA', 1000),
    series(one, 'HP', 'EA', 2000),
    series(other, 'HC', 'EA', 70),
    series(one, 'HP', 'PMA', 5120),
  ]
  const file = await read(
    `<?xml version="1.0"?><ns2:R171 xmlns:ns2="http://www.enedis.fr/stm/R171"><serieMesuresDateesListe>${all.join('')}</serieMesuresDateesListe></ns2:R171>`,
  )
  expect(file.MeterIndex.map(({ hasSimpleResult }) => hasSimpleResult)).toEqual([3000, 70])
  expect(file).toMatchObject({ format: 'enedis-xml', read: 4, kept: 3, refusedCount: 1 })
})

it('Green Button: the usage points of one feed are two meters, whatever the prefixes', async () => {
  const href = (point: number, rest: string) => `/UsagePoint/${point}/MeterReading/1${rest}`
  const block = (point: number, value: number) => `<a:entry>
    <a:link rel="self" href="${href(point, '/IntervalBlock/1')}"/>
    <a:link rel="up" href="${href(point, '/IntervalBlock')}"/>
    <a:content><e:IntervalBlock><e:IntervalReading><e:timePeriod>
    <e:duration>3600</e:duration><e:start>1772319600</e:start></e:timePeriod>
    <e:value>${value}</e:value></e:IntervalReading></e:IntervalBlock></a:content></a:entry>`
  const file = await read(`<?xml version="1.0"?>
    <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:e="http://naesb.org/espi"><a:entry>
    <a:link rel="self" href="/ReadingType/1"/><a:content><e:ReadingType>
    <e:commodity>1</e:commodity><e:uom>72</e:uom></e:ReadingType></a:content></a:entry>
    ${block(1, 500)}${block(2, 900)}</a:feed>`)
  expect(file).toMatchObject({ kept: 2, refusedCount: 0 })
  expect(file.LoadCurve.map(({ wattValues }) => wattValues[0])).toEqual([500, 900])
})

const entry = (links: string, content: string) =>
  `<entry>${links}<content>${content}</content></entry>`
const link = (rel: string, href: string) => `<link rel="${rel}" href="/espi/1_1/resource/${href}"/>`
const point = (id: number, kind: number) =>
  entry(
    link('self', `UsagePoint/${id}`),
    `<UsagePoint><ServiceCategory><kind>${kind}</kind></ServiceCategory></UsagePoint>`,
  ) +
  entry(
    link('self', `UsagePoint/${id}/MeterReading/1`) + link('related', `ReadingType/${id}`),
    '<MeterReading/>',
  )
const type = (id: number, uom: number, more = '') =>
  entry(link('self', `ReadingType/${id}`), `<ReadingType><uom>${uom}</uom>${more}</ReadingType>`)
const block = (id: number, seconds: number, ...values: number[]) =>
  entry(
    link('up', `UsagePoint/${id}/MeterReading/1/IntervalBlock`),
    `<IntervalBlock>${values
      .map(
        (value, index) =>
          `<IntervalReading><timePeriod><duration>${seconds}</duration><start>${1_772_319_600 + index * seconds}</start></timePeriod><value>${value}</value></IntervalReading>`,
      )
      .join('')}</IntervalBlock>`,
  )
const feed = (...entries: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`

describe('a feed of Green Button', () => {
  it('whose links have no slash before them finds its unit all the same', async () => {
    const kilo = type(1, 72, '<powerOfTenMultiplier>3</powerOfTenMultiplier>')
    const bare = feed(point(1, 0), kilo, type(2, 38), block(1, 3600, 2))
    const file = await read(bare.replaceAll('/espi/1_1/resource/', ''))
    expect(file.LoadCurve).toMatchObject([{ energyInWattHours: 2000 }])
  })

  it('of which nobody can tell the unit is not taken for watt hours', async () => {
    const file = await read(feed(type(1, 72), type(2, 38), block(3, 3600, 2, 3)))
    expect(file).toMatchObject({ kept: 0, refusedByReason: { 'unknown-unit': 2 } })
  })

  it('with the highest power of each hour does not take it for energy', async () => {
    const demand = type(1, 38, '<kind>8</kind>')
    const both = feed(point(1, 0), demand, point(2, 0), type(2, 72), block(1, 3600, 4000))
    const file = await read(both.replace('</feed>', `${block(2, 3600, 500)}</feed>`))
    expect(file.LoadCurve).toMatchObject([{ energyInWattHours: 500 }])
    expect(file.refusedByReason).toEqual({ 'not-used': 1 })
  })

  it('with a meter of electricity and one of gas takes neither for the other', async () => {
    const file = await read(
      feed(
        point(1, 0),
        point(2, 1),
        type(1, 72, '<powerOfTenMultiplier>3</powerOfTenMultiplier>'),
        type(2, 72),
        block(1, 1800, 2, 3),
        block(2, 86_400, 4000),
      ),
    )
    expect(file.LoadCurve).toMatchObject([{ energyInWattHours: 5000, step: 'PT30M' }])
    expect(file.Consumption).toMatchObject([{ resource: 'gas', energyInWattHours: 4000 }])
  })

  it('of gas by the hour is told by the day, not by its first hour', async () => {
    const file = await read(feed(point(1, 1), type(1, 72), block(1, 3600, 400, 500, 600)))
    expect(file.Consumption).toMatchObject([{ energyInWattHours: 1500, period: 'day' }])
    expect(file).toMatchObject({ kept: 3, refusedCount: 0 })
  })

  it('of water by the hour is a curve', async () => {
    const file = await read(feed(point(1, 2), type(1, 134), block(1, 3600, 12, 0, 3)))
    expect(file.FlowCurve[0]!.litreValues.slice(0, 4)).toEqual([12, 0, 3, null])
  })

  it('of what the register shows is not taken for what went by', async () => {
    const cumulative = '<accumulationBehaviour>3</accumulationBehaviour>'
    const file = await read(
      feed(point(1, 0), type(1, 72, cumulative), block(1, 86_400, 9_000_000, 9_000_500, 9_001_100)),
    )
    expect(file.Consumption.map(({ energyInWattHours }) => energyInWattHours)).toEqual([500, 600])
  })
})

describe('registers', () => {
  const registers = (code: string, ...values: number[]) => ({
    codeCadran: code,
    valeur: values.map((v, index) => ({ v, d: `2026-03-0${index + 1} 00:00:00` })),
  })

  it('of R64, the supplier’s and the distributor’s, are one meter', async () => {
    const grandeur = {
      grandeurMetier: 'CONS',
      grandeurPhysique: 'EA',
      unite: 'Wh',
      calendrier: [
        { classeTemporelle: [registers('F1', 1000, 1500), registers('F2', 100, 150)] },
        { classeTemporelle: [registers('D1', 1100, 1650)] },
      ],
    }
    const mesures = [{ idPrm: one, contexte: [{ grandeur: [grandeur] }] }]
    const file = await read(JSON.stringify({ header: {}, mesures }))
    expect(file.Consumption).toMatchObject([{ energyInWattHours: 550 }])
    expect(file).toMatchObject({ read: 6, kept: 4, duplicates: 2 })
  })

  it('of R151 are in the unit that the flow tells', async () => {
    const day = (date: string, value: number) =>
      `<Donnees_Releve><Date_Releve>${date}</Date_Releve><Classe_Temporelle><Valeur>${value}</Valeur></Classe_Temporelle></Donnees_Releve>`
    const file = await read(
      `<R151><En_Tete_Flux><Unite_Mesure_Index>kWh</Unite_Mesure_Index></En_Tete_Flux><PRM><Id_PRM>1</Id_PRM>${day('2026-02-01', 100)}${day('2026-02-02', 112)}</PRM></R151>`,
    )
    expect(file.Consumption).toMatchObject([{ energyInWattHours: 12_000 }])
  })
})
