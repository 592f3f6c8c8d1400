import { jsonReader } from '../json/json-reader.ts'
import type { JsonElement } from '../json/json-scanner.ts'
import { listAt, member, numberAt, textAt } from '../json/json-value.ts'
import { pointOf } from '../journey/fix.ts'
import type { ReadContext } from '../reader.ts'
import { googlePosition } from './coordinates.ts'
import { readSegment, roleOf } from './segment.ts'

/** Timeline exported on the phone: an object on Android, a list on iPhone. */
export const deviceTimelineReader = jsonReader(readElement)

function readElement(element: JsonElement, context: ReadContext): void {
  const { key, index, value, problem } = element
  const { book } = context
  if (problem) book.refuse(book.atPath(key, index), problem.reason, problem.detail)
  else if (key === 'userLocationProfile') readProfile(value, context)
  else if (index < 0) book.refuse(book.atPath(key, index), 'not-an-entry')
  else if (key === 'rawSignals') readSignal(value, index, context)
  else if (key === 'semanticSegments' || key === '.')
    readSegment(value, { list: key, index }, context)
  else book.refuse(book.atPath(key, index), 'not-an-entry')
}

function readSignal(signal: unknown, index: number, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  const entry = book.atPath('rawSignals', index)
  const fix = member(signal, 'position')
  if (member(signal, 'wifiScan') !== undefined) return book.refuse(entry, 'wifi-scan')
  if (member(signal, 'activityRecord') !== undefined) return book.refuse(entry, 'activity-guess')
  if (fix === undefined) return book.refuse(entry, 'not-an-entry')
  const point = pointOf(
    {
      position: googlePosition(fix),
      time: member(fix, 'timestamp'),
      accuracy: numberAt(fix, 'accuracyMeters'),
      elevation: numberAt(fix, 'altitudeMeters'),
      speed: numberAt(fix, 'speedMetersPerSecond'),
    },
    { book, entry },
    timeZone,
  )
  if (point) harvest.points.push(point)
}

/** The places Google takes for home and work say what a trip that ends there was for. */
function readProfile(profile: unknown, { book, harvest }: ReadContext): void {
  const places = listAt(profile, 'frequentPlaces')
  if (places.length === 0)
    return book.refuse(book.atPath('userLocationProfile', -1), 'google-profile')
  for (const [index, place] of places.entries()) {
    const entry = book.atPath('userLocationProfile.frequentPlaces', index)
    const [id, role] = [textAt(place, 'placeId'), roleOf(textAt(place, 'label'))]
    if (!id || !role) book.refuse(entry, 'google-profile', textAt(place, 'label'))
    else if (harvest.roles.get(id) === role) book.duplicate(entry)
    else book.keep(entry)
    if (id && role) harvest.roles.set(id, role)
  }
}
