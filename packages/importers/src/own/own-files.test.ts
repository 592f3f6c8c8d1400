import { encode, writeTurtle } from '@selfdata/records'
import { eng, type LoadCurve } from '@selfdata/vocab'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const path = 'selfdata/energy/load/enedis/2026-03.ttl#2026-03-29-ab'
const curve: LoadCurve = {
  id: `https://ana.example/pod/${path}`,
  startTime: '2026-03-29T00:00:00+01:00',
  endTime: '2026-03-30T00:00:00+02:00',
  observedProperty: eng.meanActivePower,
  step: 'PT30M',
  wattValues: Array.from({ length: 46 }, (_, index) => (index === 2 ? null : 200 + index)),
  energyInWattHours: 5017,
  peakWatts: 245,
  quality: 'measured',
}
const turtle = writeTurtle(encode('LoadCurve', curve), {
  base: 'https://ana.example/pod/export.ttl',
})

describe('what this suite wrote itself', () => {
  it('comes back from Turtle under the same name, whatever pod it goes to', async () => {
    const { batches, report } = await importFiles([{ name: 'x', bytes: strToU8(turtle) }], options)
    expect(batches).toEqual([
      { stream: 'load', source: 'enedis', records: [{ ...curve, id: path }] },
    ])
    expect(report).toMatchObject({ read: 1, kept: 1, files: [{ format: 'selfdata-turtle' }] })
  })

  it('comes back from an archive once, though it is in there twice', async () => {
    const bytes = zipSync({ 'a.ttl': strToU8(turtle), 'b.ttl': strToU8(turtle) })
    const { batches, report } = await importFiles([{ name: 'x.zip', bytes }], options)
    expect(batches[0]!.records).toHaveLength(1)
    expect(report).toMatchObject({ read: 2, kept: 1, duplicates: 1 })
  })

  it('is refused with its line when it is damaged', async () => {
    const bytes = strToU8(turtle.slice(0, turtle.length / 2))
    const { report } = await importFiles([{ name: 'x', bytes }], options)
    expect(report.files[0]!.refused[0]).toMatchObject({ reason: 'malformed-turtle' })
    expect(report).toMatchObject({ kept: 0 })
  })

  it('comes back from the table, with a meter it knows two letters of', async () => {
    const lines = curve.wattValues.map((watts, index) => {
      const at = (step: number) =>
        new Date(Date.parse(curve.startTime) + step * 1_800_000).toISOString()
      return `load;enedis;ab;electricity;${at(index)};${at(index + 1)};${watts ?? ''};W;;;measured`
    })
    const header =
      'selfdata_stream;source;meter;resource;start;end;value;unit;volume_m3;kwh_per_m3;quality'
    const { batches, report } = await importFiles(
      [{ name: 'x', bytes: strToU8([header, ...lines].join('\r\n')) }],
      options,
    )
    expect(batches).toEqual([
      { stream: 'load', source: 'enedis', records: [{ ...curve, id: path }] },
    ])
    expect(report).toMatchObject({ read: 46, kept: 45, refused: 1 })
  })
})
