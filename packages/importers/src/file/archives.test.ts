import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'
import { geoJson, gpx, onAndroid } from '../test-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const read = async (bytes: Uint8Array) => {
  const { records, report } = await importFiles([{ name: 'x', bytes }], options)
  return { ...records, ...report.files[0]!, files: report.files }
}

describe('archives', () => {
  const archive = zipSync({
    'Takeout/Timeline.json': strToU8(onAndroid),
    'Takeout/archive_browser.html': strToU8('<!DOCTYPE html><html></html>'),
    'Takeout/': new Uint8Array(0),
    '__MACOSX/._a': strToU8('x'),
    'tracks/more.zip': zipSync({ 'a.gpx': strToU8(gpx) }),
  })

  it('are read file by file, archives within them too', async () => {
    const { files, Trip } = await read(archive)
    expect(files.map(({ name, format }) => [name, format])).toEqual([
      ['x/Takeout/Timeline.json', 'google-timeline-android'],
      ['x/Takeout/archive_browser.html', undefined],
      ['x/tracks/more.zip/a.gpx', 'gpx'],
    ])
    expect(Trip.length).toBeGreaterThan(2)
  })

  it('that are cut short give what came through, and say so', async () => {
    const cut = zipSync({
      'a.json': [strToU8(geoJson), { level: 0 }],
      'b.gpx': [strToU8(gpx), { level: 0 }],
    }).subarray(0, -900)
    const { files } = await read(cut)
    const named = (name: string) => files.find((file) => file.name === name)!
    expect(named('x/a.json')).toMatchObject({ format: 'geojson', refusedCount: 0 })
    expect(named('x/b.gpx').refused.map(({ reason }) => reason)).toContain('cut-short')
  })

  it('may be gzip', async () => {
    expect(await read(gzipSync(strToU8(gpx)))).toMatchObject({ format: 'gpx', kept: 5 })
  })

  it('that blow up are given up', async () => {
    const bomb = zipSync({ 'a.gpx': new Uint8Array(6_000_000).fill(32) }, { level: 9 })
    const { report } = await importFiles([{ name: 'x', bytes: bomb }], {
      ...options,
      limits: { bytes: 100_000 },
    })
    expect(report.files.flatMap(({ refused }) => refused.map(({ reason }) => reason))).toContain(
      'file-too-large',
    )
  })

  it('full of files are given up', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, strToU8('x')])),
    )
    const { report } = await importFiles([{ name: 'x', bytes: many }], {
      ...options,
      limits: { filesInArchive: 10 },
    })
    expect(report.files.flatMap(({ refused }) => refused.map(({ reason }) => reason))).toContain(
      'too-many-entries',
    )
  })
})
