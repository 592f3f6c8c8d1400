import { manifestOf, readManifest, summaryOf } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { confirmCreated } from '../resource/confirm-created.ts'
import type { SaveJob, SaveOptions, Tally } from './delivery.ts'
import { ConflictError } from '../errors.ts'
import { inParallel } from '../in-parallel.ts'
import { savePeriod } from './save-period.ts'
import { swapManifest } from './swap-manifest.ts'
import { swapSummary } from './swap-summary.ts'
import { readOwn, readVersioned, unbornDocument } from '../document/versioned-document.ts'

const periodsAtOnce = 4

/**
 * One attempt at bringing records into a pod.
 *
 * Manifest and figures are read first, the documents after them, and they are swapped from the
 * state that was read: so whoever swaps last has seen everything that anybody wrote before
 * swapping. Figures come before the manifest: a hash that is right there means all was done.
 *
 * @throws {ConflictError} when somebody else was first: attempt it again
 */
export async function saveOnce<S extends StreamName>(
  job: SaveJob<S>,
  tally: Tally,
  options: SaveOptions,
): Promise<void> {
  const { summarise, periods } = job
  const years = summarise ? [...new Set(periods.map(({ name }) => name.slice(0, 4)))] : []
  const { index, summaries, fresh } = await readBefore(job, years, options)
  const { documents: manifest } = readManifest(index.quads, { base: index.url })
  const saved = await inParallel(periods, periodsAtOnce, (period) =>
    savePeriod(job, { period, manifest, fresh }, { tally, options }),
  )
  await confirmCreated(
    saved.flatMap(({ documents }) => documents),
    options,
  )
  // What lost records shows in the manifest, and in figures that stay, until they are delivered again.
  const whole = saved.filter(({ torn }) => torn.length === 0)
  tally.torn = saved.flatMap(({ torn }) => torn)
  if (tally.torn.length > 0 && index.remembered) {
    // What we remember may be of a container that the person has emptied since: look.
    options.known?.forget(index.url)
    throw new ConflictError('Changing', index.url, 'it is not as we left it', { status: 409 })
  }
  for (const [position, summary] of summaries.entries()) {
    const months = whole.filter(({ name }) => name.slice(0, 4) === years[position])
    if (months.length > 0) await swapSummary(job, { summary, months }, options)
  }
  await swapManifest(job, { index, manifest, periods: whole }, options)
}

/** Manifest and figures before we write; `fresh` where nothing is thought to be there at all. */
async function readBefore<S extends StreamName>(
  { storage, stream, source, sole, hopeful }: SaveJob<S>,
  years: readonly string[],
  options: SaveOptions,
) {
  const manifest = storage + manifestOf({ stream, source })
  const figures = years.map((year) => storage + summaryOf({ stream, source, year: Number(year) }))
  const read = (url: string) => (sole ? readOwn(url, options) : readVersioned(url, options))
  if (!hopeful) {
    const [index, ...summaries] = await Promise.all([read(manifest), ...figures.map(read)])
    return { index, summaries, fresh: false }
  }
  const index = await read(manifest)
  const fresh = index.unborn?.torso === false
  const summaries = fresh ? figures.map(unbornDocument) : await Promise.all(figures.map(read))
  return { index, summaries, fresh }
}
