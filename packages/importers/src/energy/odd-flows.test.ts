// Flows and feeds as providers really send them: none of these is among the samples.
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const read = async (text: string) => {
  const { records, report } = await importFiles([{ name: 'x', bytes: strToU8(text) }], options)
  expect(report.read).toBe(report.kept + report.duplicates + report.refused)
  return { ...records, ...report.files[0]! }
}
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
