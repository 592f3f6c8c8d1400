import type { Position } from '@selfdata/vocab'
import { EntryBook } from '../report/entry-book.ts'
import { isObject, listAt, member, textAt } from '../json/json-value.ts'
import type { Point } from '../journey/movement.ts'
import { ownTracksPoint } from '../owntracks.ts'
import type { ReasonKey } from '../report/reasons.ts'
import { overlandPoint } from './overland-point.ts'

/** Apps that send positions as they are recorded; also the sources of the trips made of them. */
export type PhoneApp = 'owntracks' | 'overland'

/** What a phone sent: positions, and why the rest is none. */
export interface PhoneReport {
  app: PhoneApp
  positions: Omit<Position, 'id'>[]
  refused: Partial<Record<ReasonKey, number>>
}

/** What is believed of a phone's clock. */
export interface PhoneReading {
  /** Earlier positions were not recorded for this. */
  from: Date
  /** Nobody was anywhere after now. */
  until: Date
  /** What the phone calls itself, where it does so outside of what it sends. */
  device?: string | undefined
}

/**
 * Reads what OwnTracks (HTTP mode: one message) or Overland (a batch of GeoJSON points) sends.
 * Messages that are no position (`lwt`, `waypoints`, `status` …) are counted, never an error: an
 * app that is refused one keeps it and sends nothing else.
 *
 * @returns undefined when it is from neither
 */
export function readPhoneReport(body: unknown, reading: PhoneReading): PhoneReport | undefined {
  const entries = entriesOf(body)
  if (!entries) return undefined
  const { app, list } = entries
  const book = new EntryBook()
  const positions = list.flatMap((value, index) => {
    const entry = book.atPath('', index)
    const read = app === 'owntracks' ? ownTracksPoint : overlandPoint
    const point = read(value, { book, entry }, 'UTC')
    if (!point) return []
    if (point.ms < reading.from.getTime()) book.refuse(entry, 'before-recording')
    else if (point.ms > reading.until.getTime()) book.refuse(entry, 'in-the-future')
    else {
      book.keep(entry)
      return [positionFrom(point, app, deviceOf(value) ?? reading.device)]
    }
    return []
  })
  return { app, positions, refused: book.account().refusedByReason }
}

function entriesOf(body: unknown): { app: PhoneApp; list: readonly unknown[] } | undefined {
  if (!isObject(body)) return undefined
  if (Array.isArray(member(body, 'locations')))
    return { app: 'overland', list: listAt(body, 'locations') }
  return textAt(body, '_type') === undefined ? undefined : { app: 'owntracks', list: [body] }
}

function deviceOf(value: unknown): string | undefined {
  return textAt(value, 'properties', 'device_id') ?? textAt(value, 'tid')
}

function positionFrom(
  { ms, lon, lat, accuracy, speed, hint }: Point,
  recordedWith: PhoneApp,
  device: string | undefined,
): Omit<Position, 'id'> {
  const name = device?.replaceAll(/[^A-Za-z0-9_-]+/g, '').slice(0, 40)
  return {
    startTime: new Date(Math.round(ms)).toISOString().replace('.000Z', 'Z'),
    // Ten centimetres, which no phone knows.
    asWKT: `POINT(${plain(lon, 6)} ${plain(lat, 6)})`,
    ...(accuracy !== undefined &&
      accuracy >= 0 && { accuracyInMetres: Number(plain(accuracy, 1)) }),
    ...(speed !== undefined && speed >= 0 && { speedInMetresPerSecond: Number(plain(speed, 1)) }),
    ...(hint && { mode: hint }),
    recordedWith,
    ...(name && { device: name }),
  }
}

function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}
