import { check, correctionsOf, decode, fragmentOf, localMonth } from '@selfdata/records'
import { mergeRecords, removeRecords, ShapeError } from '@selfdata/records'
import type { Correction } from '@selfdata/vocab'
import { editDocument } from '../document/edit-document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { registerDocument } from '../catalog/register-series.ts'

/** What the person says, and takes back, about records of any number of sources at once. */
export interface CorrectionChanges {
  storage: string
  /** IANA name, of the series. */
  timeZone: string
  save?: readonly (Omit<Correction, 'id'> & { source: string })[]
  /** Corrections that no longer hold; those that are gone already are no error. */
  remove?: readonly (Pick<Correction, 'corrects' | 'startTime'> & { source: string })[]
}

/**
 * Changes many corrections in one go: one edit for each document, that is for each source and year.
 * Each takes the place of what was said before about the same thing.
 *
 * @returns the corrections that are in force now, of those that were saved
 * @throws {ShapeError} before anything is written, when a correction is not as its shape wants it
 * @throws {ResourceError} when the server refuses or does not answer; some documents may be changed
 */
export async function changeCorrections(
  { storage, timeZone, save = [], remove = [] }: CorrectionChanges,
  options: RequestOptions,
): Promise<Correction[]> {
  const urlOf = ({ source, startTime }: { source: string; startTime: string }) =>
    storage + correctionsOf({ source, year: Number(localMonth(startTime, timeZone).slice(0, 4)) })
  const saved = save.map(({ source, ...correction }): { url: string; correction: Correction } => {
    const url = urlOf({ source, startTime: correction.startTime })
    return { url, correction: { ...correction, id: nameOf(url, correction) } }
  })
  for (const { correction } of saved) {
    const wrong = check('Correction', correction).filter(({ severity }) => severity === 'violation')
    if (wrong.length > 0) throw new ShapeError(correction.id, wrong)
  }
  const removed = remove.map((one) => ({ url: urlOf(one), id: nameOf(urlOf(one), one) }))
  const urls = new Set([...saved, ...removed].map(({ url }) => url))
  for (const url of urls) {
    const added = saved.filter((one) => one.url === url).map(({ correction }) => correction)
    if (added.length > 0) await registerDocument({ storage, url }, options)
    const gone = removed.filter((one) => one.url === url).map(({ id }) => id)
    await editDocument(
      url,
      (quads) => {
        const newer = new Set(
          decode('Correction', quads)
            .records.filter((before) => added.some((one) => isOlder(one, before)))
            .map(({ id }) => id),
        )
        const wanted = added.filter(({ id }) => !newer.has(id))
        return mergeRecords('Correction', removeRecords('Correction', quads, gone), wanted).quads
      },
      options,
    )
  }
  return saved.map(({ correction }) => correction)
}

function nameOf(url: string, { corrects }: Pick<Correction, 'corrects'>): string {
  return `${url}#${fragmentOf(corrects)}`
}

/** Of two devices that correct the same thing, the later correction stays. */
function isOlder(correction: Correction, before: Correction): boolean {
  return (
    correction.id === before.id &&
    Date.parse(correction.generatedAtTime) < Date.parse(before.generatedAtTime)
  )
}
