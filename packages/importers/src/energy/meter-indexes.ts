import { documentOf } from '@selfdata/records'
import type { MeterIndex } from '@selfdata/vocab'
import { distinctIndexes } from './consumptions.ts'
import { dayOfDate, written } from './day.ts'
import { meterSuffix } from './load-curves.ts'
import type { IndexReading } from './metering.ts'

/**
 * What meters showed, as records of their own: with them anybody can check later that the curve of
 * a stretch of time adds up to what the meter moved by.
 */
export function meterIndexes(
  indexes: readonly IndexReading[],
  { source, timeZone }: { source: string; timeZone: string },
): MeterIndex[] {
  const byMeter = Map.groupBy(indexes, ({ meter, resource }) => `${resource} ${meter}`)
  return [...byMeter.values()].flatMap((ofMeter) =>
    distinctIndexes(ofMeter).map((reading): MeterIndex => {
      const { day, at, resource, value, register, meter, book, entry } = reading
      book.keep(entry)
      const startTime = written(at ?? dayOfDate(day, timeZone).start, timeZone)
      return {
        id: `${documentOf({ stream: 'index', source, startTime, timeZone })}#${day}${meterSuffix(meter)}`,
        startTime,
        hasSimpleResult: value,
        resource,
        ...(register !== undefined && { register }),
      }
    }),
  )
}
