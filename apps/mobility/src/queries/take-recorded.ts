import { changeOwnRecords, readCatalog, readOwnRecords } from '@selfdata/pod'
import type { SaveOptions } from '@selfdata/pod'
import { localDay, recordingDocument } from '@selfdata/records'
import type { ImportPlace } from '@selfdata/ui'
import type { MobilityBatch } from './keep-batch.ts'
import { keepTrips } from './keep-trips.ts'
import { listRecordedDays, readPositions } from './recorded-days.ts'
import type { FreshOptions, RecordedDay } from './recorded-days.ts'

/**
 * Makes trips of what the person's phone recorded since this was last done, as an import does. Days
 * that have not changed are not read, and no trip is made twice: it has one name from one start.
 *
 * @returns how many trips are new, or longer than before
 */
export async function takeRecorded(place: ImportPlace, saving: SaveOptions): Promise<number> {
  const { storage } = place
  const { series } = await readCatalog(storage, saving)
  const options = { ...saving, fresh: true } as const
  let taken = 0
  for (const { stream, source } of series)
    if (stream === 'positions') taken += await takeFrom(source, place, options)
  return taken
}

async function takeFrom(
  source: string,
  place: ImportPlace,
  options: SaveOptions & FreshOptions,
): Promise<number> {
  const { storage, agent, timeZone } = place
  const progress = { storage, path: recordingDocument }
  const id = `${storage}${recordingDocument}#${source}`
  const [days, known] = await Promise.all([
    listRecordedDays({ storage, source }, options),
    readOwnRecords('RecordingProgress', progress, options),
  ])
  const until = known.find((one) => one.id === id)?.modified
  // The server tells whole seconds: the latest day is looked at again.
  const first = days.findIndex(({ modified }) => !modified || !until || modified >= until)
  const changed = days[first]
  if (!changed) return 0
  // A ride over midnight begins on the day before.
  const positions = await readPositions(days.slice(Math.max(0, first - 1)), options)
  const { tripsOfPositions } = await import('@selfdata/importers')
  const made = [...Map.groupBy(positions, ({ recordedWith }) => recordedWith)].map(([app, own]) =>
    tripsOfPositions(own, { source: app, agent, timeZone, now: options.now() }),
  )
  const batches = made.flatMap(({ source: app, trips, tracks }): MobilityBatch[] => {
    // Those of the day before are there already, and without its own yesterday one may be cut.
    const records = trips.filter(({ endTime }) => localDay(endTime, timeZone) >= changed.day)
    const lines = new Set(records.flatMap(({ hasLeg }) => hasLeg.map((leg) => leg.hasGeometry)))
    return [
      { stream: 'trips', source: app, records },
      { stream: 'tracks', source: app, records: tracks.filter((track) => lines.has(track.id)) },
    ]
  })
  const { added } = await keepTrips(
    batches.filter(({ records }) => records.length > 0),
    place,
    options,
  )
  const goingOn = made.flatMap(({ goingOnSince }) => goingOnSince?.toISOString() ?? []).toSorted()
  const modified = doneUntil(days, goingOn[0] && localDay(goingOn[0], timeZone))
  if (modified && modified !== until)
    await changeOwnRecords('RecordingProgress', { ...progress, save: [{ id, modified }] }, options)
  return added
}

/** Up to which change of the documents everything is made into trips; `open` is a day to come back to. */
function doneUntil(days: readonly RecordedDay[], open: string | undefined): string | undefined {
  const waiting = days.filter(({ day }) => open !== undefined && day >= open)
  const earliest = waiting.flatMap(({ modified }) => modified ?? []).toSorted()[0]
  return days
    .flatMap(({ modified }) => modified ?? [])
    .filter((modified) => earliest === undefined || modified < earliest)
    .toSorted()
    .at(-1)
}
