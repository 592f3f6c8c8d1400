import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importFiles } from '@selfdata/importers'
import type { Batch } from '@selfdata/importers'
import { summarisersIn } from '@selfdata/insights'
import { saveSeries } from '@selfdata/pod'
import type { RecordOf, Summarisers } from '@selfdata/pod'
import type { Place } from './place.ts'
import type { SignedIn } from './prepare-people.ts'
import { isMeterStream, meterTitle } from './meter-title.ts'

const timeZone = 'Europe/Paris'

/** What to call a series, in the words of the app. */
function titleOf(stream: Batch['stream'], source: string): { fr: string; en: string } {
  if (isMeterStream(stream)) return meterTitle(stream, source)
  const name = source === 'gpx' ? 'GPX' : 'Google Timeline'
  return stream === 'trips'
    ? { fr: `Trajets ${name}`, en: `${name} trips` }
    : { fr: `Tracés ${name}`, en: `${name} tracks` }
}

/**
 * Imports the files of a person into their pod, as the apps `mobility` and `energy` do it.
 *
 * @returns what was kept, in a few words
 */
export async function importFor(
  someone: SignedIn,
  folder: string,
  { signal }: Pick<Place, 'signal'>,
): Promise<string> {
  const names = (await readdir(folder)).toSorted()
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  )
  const agent = someone.person.webId
  const { batches, records, report } = await importFiles(files, { timeZone, agent, signal })
  if (batches.length === 0) {
    const reasons = report.files.map(({ name, refused }) => `${name}: ${refused[0]?.reason}`)
    throw new Error(
      `Importing ${folder} failed: nothing in it could be used (${reasons.join(', ')})`,
    )
  }
  for (const batch of batches) await save(batch, someone, signal)
  const refused = report.refused > 0 ? `, ${report.refused} entries refused` : ''
  const days = Math.max(records.LoadCurve.length, records.Consumption.length)
  const what = days > 0 ? `${days} days of meters` : `${records.Trip.length} trips`
  return `${what} imported${refused}`
}

async function save<S extends Batch['stream']>(
  { stream, source, records }: { stream: S; source: string; records: RecordOf<S>[] },
  { person, profile, session }: SignedIn,
  signal: AbortSignal,
): Promise<void> {
  const { storage, webId: agent } = person
  const { privateTypeIndex } = profile
  const place = { storage, stream, source, agent, timeZone, privateTypeIndex }
  const summarisers: Summarisers = summarisersIn(timeZone)
  await saveSeries(
    { ...place, records, title: titleOf(stream, source), summarise: summarisers[stream] },
    { fetch: session.fetch, signal, now: () => new Date() },
  )
}
