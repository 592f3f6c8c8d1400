import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFiles, type ImportResult } from './import-files.ts'
import { geoJson, gpx, legacyMonth, onAndroid, onIphone } from './test-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const imported = async (...texts: string[]): Promise<ImportResult> =>
  importFiles(
    texts.map((text, i) => ({ name: `file ${i}`, bytes: bytesOf(text) })),
    options,
  )

const everyFormat = { onAndroid, onIphone, legacyMonth, gpx, geoJson }

describe.each(Object.entries(everyFormat))('%s', (_, text) => {
  it('gives trips with legs and says so in the report', async () => {
    const { records, report } = await imported(text)
    expect(records.Trip.length).toBeGreaterThan(0)
    expect(records.Trip.every(({ hasLeg }) => hasLeg.length > 0)).toBe(true)
    expect(report.kept).toBeGreaterThan(0)
    expect(report.read).toBe(report.kept + report.duplicates + report.refused)
  })

  it('gives the same records again, whatever the file is called', async () => {
    const first = await imported(text)
    const second = await importFiles([{ name: 'holiday.docx', bytes: bytesOf(text) }], options)
    expect(second.records).toEqual(first.records)
  })

  it('adds nothing when the same file comes twice', async () => {
    const once = await imported(text)
    const twice = await imported(text, text)
    expect(twice.records).toEqual(once.records)
    expect(twice.report.files[1]!.kept).toBe(0)
    expect(twice.report.files[1]!.duplicates).toBeGreaterThanOrEqual(once.report.kept)
    expect(twice.report.read).toBe(2 * once.report.read)
  })

  it('gives the same in whatever pieces the file arrives', async () => {
    const whole = await imported(text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytesOf(text).length), { maxLength: 8 }), async (cuts) => {
        const result = await importFiles([{ name: 'cut', stream: inPieces(text, cuts) }], options)
        expect(result.records).toEqual(whole.records)
      }),
      { numRuns: 25 },
    )
  })

  it('accounts for every entry of a mutilated file', async () => {
    await fc.assert(
      fc.asyncProperty(mutilated(text), async (torn) => {
        const { report } = await imported(torn)
        const [file] = report.files
        expect(file!.read).toBeGreaterThan(0)
        expect(file!.read).toBe(file!.kept + file!.duplicates + file!.refusedCount)
        expect(Object.values(file!.refusedByReason).reduce((a, b) => a + b, 0)).toBe(
          file!.refusedCount,
        )
        expect(file!.refused.length).toBe(Math.min(file!.refusedCount, 1000))
      }),
      { numRuns: 150 },
    )
  })
})

it('keeps the sources apart when files of several come at once', async () => {
  const { batches } = await imported(onAndroid, gpx, geoJson)
  expect(batches.map(({ stream, source }) => `${stream}/${source}`)).toEqual([
    'trips/google-timeline',
    'tracks/google-timeline',
    'trips/gpx',
    'tracks/gpx',
    'trips/geojson',
    'tracks/geojson',
  ])
})

it('gives the trips that two overlapping exports share only once', async () => {
  const later = onAndroid.replace('"rawSignals"', '"ignored"')
  const { records, report } = await imported(onAndroid, later)
  expect(records.Trip.map(({ id }) => id)).toEqual(
    (await imported(onAndroid)).records.Trip.map(({ id }) => id),
  )
  expect(report.files[1]!.duplicates).toBeGreaterThan(0)
})

it('tells how far it is', async () => {
  const seen: number[] = []
  await importFiles([{ name: 'a', bytes: bytesOf(gpx), size: bytesOf(gpx).length }], {
    ...options,
    onProgress: ({ bytes }) => void seen.push(bytes),
  })
  expect(seen.at(-1)).toBe(bytesOf(gpx).length)
})

it('stops when it is told to', async () => {
  const stop = new AbortController()
  const files = [
    { name: 'a', stream: inPieces(`${gpx}${' '.repeat(600_000)}`, [300_000, 400_000]) },
  ]
  const reading = importFiles(files, {
    ...options,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
  })
  await expect(reading).rejects.toThrow('enough')
})

it('reports a file that cannot be opened and reads the others', async () => {
  // oxlint-disable-next-line require-yield
  const broken = (async function* (): AsyncGenerator<Uint8Array> {
    throw new Error('gone')
  })()
  const { report } = await importFiles(
    [
      { name: 'a', stream: broken },
      { name: 'b', bytes: bytesOf(gpx) },
    ],
    options,
  )
  expect(report.files[0]!.refused).toEqual([{ reason: 'unreadable-file', detail: 'Error: gone' }])
  expect(report.files[1]!.kept).toBeGreaterThan(0)
})

async function* inPieces(text: string, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text)
  const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
  for (const [i, place] of places.entries()) if (i > 0) yield bytes.subarray(places[i - 1], place)
}

/** The text with some pieces cut out, doubled, replaced or cut off. */
function mutilated(text: string): fc.Arbitrary<string> {
  const wound = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(60),
    put: fc.oneof(
      fc.string({ maxLength: 10 }),
      fc.constantFrom('"', '<', '{', ']', 'null', '-1', '__proto__'),
    ),
  })
  return fc
    .array(wound, { minLength: 1, maxLength: 4 })
    .map((wounds) =>
      wounds.reduce(
        (torn, { at, length, put }) => torn.slice(0, at) + put + torn.slice(at + length),
        text,
      ),
    )
}
