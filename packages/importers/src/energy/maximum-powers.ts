import { documentOf } from '@selfdata/records'
import type { MaximumPower } from '@selfdata/vocab'
import { dayOf, written } from './day.ts'
import { meterSuffix } from './load-curves.ts'
import type { PeakReading } from './metering.ts'

/** One maximum per day and meter: the highest that is told. */
export function maximumPowers(
  peaks: readonly PeakReading[],
  { source, timeZone }: { source: string; timeZone: string },
): MaximumPower[] {
  const byDay = Map.groupBy(peaks, ({ at, meter }) => `${dayOf(at, timeZone).date} ${meter}`)
  return [...byDay.values()].map((ofDay): MaximumPower => {
    const [highest, ...rest] = ofDay.toSorted((one, other) => other.voltAmperes - one.voltAmperes)
    const { at, voltAmperes, meter, book, entry } = highest!
    book.keep(entry)
    for (const other of rest)
      if (other.voltAmperes === voltAmperes) other.book.duplicate(other.entry)
      else other.book.refuse(other.entry, 'other-value', `${other.voltAmperes} < ${voltAmperes}`)
    const day = dayOf(at, timeZone)
    const startTime = written(day.start, timeZone)
    return {
      id: `${documentOf({ stream: 'peak', source, startTime, timeZone })}#${day.date}${meterSuffix(meter)}`,
      startTime,
      endTime: written(day.end, timeZone),
      maximumVoltAmperes: Math.round(voltAmperes),
      // A file that tells the day only does not know when.
      ...(at > day.start && { reachedAt: written(at, timeZone) }),
    }
  })
}
