import { co2e, costOf, effortOf } from '@selfdata/insights'
import type { TotalsOptions } from '@selfdata/insights'
import { readCatalog, readCorrections } from '@selfdata/pod'
import type { CatalogSeries, RequestOptions } from '@selfdata/pod'
import { encode, wholeOf, writeTurtle } from '@selfdata/records'
import { useLongTask, useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Leg } from '@selfdata/vocab'
import { useWords } from '../words/use-words.ts'
import { openMonths } from './months.ts'
import type { OpenedMonths } from './months.ts'
import { useUsualModes } from './usual-modes.ts'

export type ExportFormat = 'geojson' | 'gpx' | 'csv' | 'turtle'

export interface ExportRequest {
  format: ExportFormat
  /** `2026-01`, … in order. */
  months: readonly string[]
  options: TotalsOptions
}

export interface Exported {
  text: string
  trips: number
  /** Legs that the format cannot hold. */
  left: number
  /** Sources that could not be read: their trips are missing. */
  failures: OpenedMonths['failures']
}

/** Writes trips of some months into a file, all of it in this browser. */
export function useExport() {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const { readUsual } = useUsualModes()
  const words = useWords()
  const task = useLongTask<Exported>()
  const write = async ({ format, months, options }: ExportRequest) =>
    task.run(async ({ signal, onProgress }) => {
      const reading = { fetch: session.fetch, signal }
      const usual = await readUsual()
      const place = { storage: storage.value!, timeZone, usual }
      const opened: OpenedMonths[] = []
      for (const month of months) {
        onProgress({ done: opened.length, total: months.length })
        opened.push(await openMonths([month], place, reading))
        signal.throwIfAborted()
      }
      const trips = opened.flatMap((one) => one.trips)
      const failures = opened.flatMap((one) => one.failures)
      const made =
        format === 'turtle'
          ? { text: await turtleOf(opened, { ...place, months }, reading), left: 0 }
          : await written(opened, { format, options, titleOf: ({ title }) => words.textOf(title) })
      return { ...made, trips: trips.length, failures }
    })
  return { ...task, write }
}

function figuresOf(leg: Leg, options: TotalsOptions) {
  const [emitted, cost, effort] = [co2e(leg, options), costOf(leg, options), effortOf(leg, options)]
  return {
    ...(emitted && { co2eInGrams: emitted.value }),
    ...(cost && { euros: cost.value }),
    ...(effort?.kilocalories && { kilocalories: effort.kilocalories.value }),
  }
}

interface Writing extends Pick<ExportRequest, 'options'> {
  format: Exclude<ExportFormat, 'turtle'>
  titleOf: (series: CatalogSeries) => string
}

/** Trips as the person sees them, in a format of other tools. */
async function written(
  opened: readonly OpenedMonths[],
  { format, options, titleOf }: Writing,
): Promise<Pick<Exported, 'text' | 'left'>> {
  // 30 kB that nobody needs to see a chart.
  const { writeCsv, writeGeojson, writeGpx } = await import('@selfdata/importers')
  const tracks = new Map(opened.flatMap((one) => [...one.tracks]))
  const trips = opened
    .flatMap((one) => one.trips)
    .map(({ trip, shown }) => ({ trip, tracks, source: titleOf(shown.series) }))
  if (format === 'gpx') return writeGpx(trips)
  const text =
    format === 'csv' ? writeCsv(trips, (leg) => figuresOf(leg, options)) : writeGeojson(trips)
  return { text, left: 0 }
}

/** What the sources say and what the person changed, apart, as they lie in the pod. */
async function turtleOf(
  opened: readonly OpenedMonths[],
  { storage, months }: { storage: string; months: readonly string[] },
  options: RequestOptions,
): Promise<string> {
  const originals = new Map(
    opened.flatMap(({ trips }) =>
      trips.flatMap(({ shown }) =>
        shown.from.map(({ trip, series }) => [trip.id, { trip, series }]),
      ),
    ),
  )
  const { corrections } = await readCatalog(storage, options)
  const years = new Set(months.map((month) => Number(month.slice(0, 4))))
  const said = await Promise.all(
    corrections
      .filter(({ year }) => years.has(year))
      .map((place) => readCorrections({ ...place, storage }, options)),
  )
  const own = [...originals.values()].filter(({ series }) => series.stream === 'trips')
  const quads = [
    ...own.flatMap(({ trip }) => encode('Trip', trip)),
    ...opened.flatMap(({ tracks }) => [...tracks.values()].flatMap((one) => encode('Track', one))),
    ...said
      .flat()
      .filter(({ corrects, inRecord = corrects }) => originals.has(wholeOf(inRecord)))
      .flatMap((one) => encode('Correction', one)),
  ]
  // Whole names: the file may be read anywhere.
  return writeTurtle(quads, { base: 'urn:selfdata:export' })
}
