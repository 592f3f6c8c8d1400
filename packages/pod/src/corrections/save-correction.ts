import { check, correctionsOf, decode, fragmentOf, localMonth } from '@selfdata/records'
import { mergeRecords, removeRecords, ShapeError } from '@selfdata/records'
import type { Correction } from '@selfdata/vocab'
import { editDocument } from '../document/edit-document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { registerDocument } from '../catalog/register-series.ts'
import { documentUrl, isInside } from '../resource/web-address.ts'

/** What the person says about one record or leg, in the place of what they said before. */
export interface NewCorrection {
  storage: string
  /** The source whose record it is about. */
  source: string
  /** Its name in the pod comes from what it corrects. */
  correction: Omit<Correction, 'id'>
  /** IANA name, of the series. */
  timeZone: string
}

/**
 * Keeps a correction in the person's own document of that source and year; the source's documents
 * stay untouched. Of two devices that correct the same thing, the later correction stays, whichever
 * arrives first; corrections of different things both stay.
 *
 * @returns the correction that is in force now
 * @throws {ShapeError} before anything is written, when the correction is not as its shape wants it
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function saveCorrection(
  { storage, source, correction, timeZone }: NewCorrection,
  options: RequestOptions,
): Promise<Correction> {
  const year = Number(localMonth(correction.startTime, timeZone).slice(0, 4))
  const url = storage + correctionsOf({ source, year })
  const named: Correction = { ...correction, id: `${url}#${fragmentOf(correction.corrects)}` }
  const wrong = check('Correction', named).filter(({ severity }) => severity === 'violation')
  if (wrong.length > 0) throw new ShapeError(named.id, wrong)

  await registerDocument({ storage, url }, options)
  let inForce = named
  await editDocument(
    url,
    (quads) => {
      const before = decode('Correction', quads).records.find(({ id }) => id === named.id)
      const newer = before && Date.parse(before.generatedAtTime) > Date.parse(named.generatedAtTime)
      inForce = newer ? before : named
      return newer ? quads : mergeRecords('Correction', quads, [named]).quads
    },
    options,
  )
  return inForce
}

/**
 * Undoes a correction: what the source says counts again. One that is gone already is no error.
 *
 * @throws {ResourceError} when the server refuses or does not answer, or the correction does not
 *   lie among the person's own
 */
export async function removeCorrection(
  { storage, correction }: { storage: string; correction: Pick<Correction, 'id'> },
  options: RequestOptions,
): Promise<void> {
  const url = documentUrl(correction.id)
  if (!isInside(`${storage}selfdata/`, url)) {
    throw new RangeError(`<${correction.id}> does not lie in <${storage}selfdata/>`)
  }
  await editDocument(url, (quads) => removeRecords('Correction', quads, [correction.id]), options)
}
