import { jsonReader } from '../json/json-reader.ts'
import type { JsonElement } from '../json/json-scanner.ts'
import { listAt, member, numberAt, textAt } from '../json/json-value.ts'
import { momentOf } from '../journey/moment.ts'
import type { Origin } from '../journey/movement.ts'
import { sectionMove } from './openpath-section.ts'
import { entryOf } from './openpath-entry.ts'
import { OpenPathDump } from './openpath-dump.ts'
import type { ReadContext, Reader } from '../reader.ts'

/** Timelines and dumps of OpenPATH, and trips as Coach CO2 keeps them: one document, or several. */
export const openPathReader = (context: ReadContext): Reader => {
  const dump = new OpenPathDump(context)
  const reader = jsonReader((element) => readElement(element, context, dump))(context)
  return {
    write: (text) => reader.write(text),
    end: () => {
      reader.end()
      dump.end()
    },
  }
}

function readElement(
  { key, index, value, problem }: JsonElement,
  context: ReadContext,
  dump: OpenPathDump,
): void {
  const { book } = context
  if (problem) return book.refuse(book.atPath(key, index), problem.reason, problem.detail)
  // Members beside the list of trips: dates, totals, the account.
  if (index < 0) return
  const entry = entryOf(value)
  if (entry) return dump.take(entry, book.atPath(key, index))
  const at = `${key === '.' ? '' : key}[${index}]`
  const document = member(value, 'doc') ?? value
  const series = listAt(document, 'series')
  if (series.length > 0)
    for (const [i, trip] of series.entries()) readTrip(trip, `${at}.series[${i}]`, context)
  else if (listAt(document, 'features').length > 0) readTrip(document, at, context)
  else book.refuse(book.atPath(key, index), 'not-an-entry')
}

function readTrip(trip: unknown, at: string, context: ReadContext): void {
  const { book, harvest } = context
  const places: Origin[] = []
  const first = harvest.moves.length
  const key =
    textAt(trip, 'id') ?? textAt(trip, 'properties', 'start_fmt_time') ?? `${context.file}${at}`
  for (const [i, feature] of listAt(trip, 'features').entries()) {
    const list = `${at}.features`
    const sections = listAt(feature, 'features')
    if (sections.length > 0)
      for (const [j, section] of sections.entries())
        readSection(
          section,
          trip,
          { book, entry: book.atPath(`${list}[${i}].features`, j), key },
          context,
        )
    else if (textAt(feature, 'properties', 'feature_type') === 'section')
      readSection(feature, trip, { book, entry: book.atPath(list, i), key }, context)
    else places.push({ book, entry: book.atPath(list, i) })
  }
  const move = harvest.moves[first]
  if (move) move.origins.push(...places)
  else for (const { entry } of places) book.refuse(entry, 'not-used')
}

function readSection(
  section: unknown,
  trip: unknown,
  { book, entry, key }: Origin & { key: string },
  { harvest, timeZone }: ReadContext,
): void {
  const properties = member(section, 'properties')
  const stated = textAt(properties, 'manual_mode')
  const time = (end: 'start' | 'end') =>
    momentOf(member(properties, `${end}_fmt_time`) ?? numberAt(properties, `${end}_ts`), timeZone)
  const move = sectionMove({
    start: time('start'),
    end: time('end'),
    mode: stated ?? textAt(properties, 'sensed_mode'),
    modeStated: stated !== undefined,
    purpose:
      textAt(trip, 'properties', 'manual_purpose') ??
      textAt(trip, 'properties', 'automatic_purpose'),
    distance: numberAt(properties, 'distance'),
    coordinates: listAt(section, 'geometry', 'coordinates'),
    times: listAt(properties, 'timestamps'),
    trip: key,
    timeZone,
  })
  if ('reason' in move) book.refuse(entry, move.reason)
  else harvest.moves.push({ ...move, origins: [{ book, entry }] })
}
