import { dateAfter, documentOf } from '@selfdata/records'
import { eng, type Consumption } from '@selfdata/vocab'
import { dayOf, dayOfDate, written } from './day.ts'
import { meterSuffix } from './load-curves.ts'
import type { ConsumptionReading, IndexReading, Metering } from './metering.ts'
import { periodOf } from './month-stretch.ts'
import { settleBills } from './settle-bills.ts'

interface Context {
  source: string
  timeZone: string
}

/** Consumption by day or longer, told or worked out from what the meter showed at midnight. */
export function consumptions({ consumption, indexes }: Metering, context: Context): Consumption[] {
  const records = new Map<string, { record: Consumption; reading: ConsumptionReading }>()
  const [days, longer] = parted([
    ...wholeDays(consumption),
    ...differences(indexes, context.timeZone),
  ])
  for (const reading of [...days, ...settleBills(longer)]) {
    const record = recordOf(reading, context)
    const known = records.get(record.id)
    if (!known) records.set(record.id, { record, reading })
    settle(reading, known?.reading)
  }
  return [...records.values()].map(({ record }) => record)
}

function parted(readings: readonly ConsumptionReading[]) {
  return [
    readings.filter(({ period }) => period === 'day'),
    readings.filter(({ period }) => period !== 'day'),
  ] as const
}

function settle(reading: ConsumptionReading, known: ConsumptionReading | undefined): void {
  const { book, entry } = reading
  if (!known) return book.keep(entry)
  const same = (['wattHours', 'litres', 'cubicMetres'] as const).every(
    (key) => Math.round(reading[key] ?? 0) === Math.round(known[key] ?? 0),
  )
  if (same) book.duplicate(entry)
  else book.refuse(entry, 'other-value')
}

/** The readings, with the parts of one day as one; the same part twice counts once. */
function wholeDays(readings: readonly ConsumptionReading[]): ConsumptionReading[] {
  const [parts, whole] = [
    readings.filter(({ part }) => part !== undefined),
    readings.filter(({ part }) => part === undefined),
  ]
  const ofDays = Map.groupBy(parts, ({ start, resource, meter }) => `${start} ${resource} ${meter}`)
  return [...whole, ...[...ofDays.values()].map(sumOfParts)]
}

function sumOfParts(parts: readonly ConsumptionReading[]): ConsumptionReading {
  const distinct = new Map<number | undefined, ConsumptionReading>()
  for (const one of parts)
    if (distinct.has(one.part)) one.book.duplicate(one.entry)
    else distinct.set(one.part, one)
  const [first, ...others] = [...distinct.values()] as [ConsumptionReading, ...ConsumptionReading[]]
  for (const { book, entry } of others) book.keep(entry)
  const sums = (['wattHours', 'litres', 'cubicMetres'] as const).flatMap((key) =>
    first[key] === undefined
      ? []
      : [[key, others.reduce((sum, one) => sum + (one[key] ?? 0), first[key])]],
  )
  const isEstimated = parts.some(({ quality }) => quality === 'estimated')
  return { ...first, ...Object.fromEntries(sums), ...(isEstimated && { quality: 'estimated' }) }
}

/**
 * What lies between two readings. Where a meter is read every day, across a missing reading there is
 * no day to tell of; where it is read a few times a year, the time between two is told as it is.
 */
function differences(indexes: readonly IndexReading[], timeZone: string): ConsumptionReading[] {
  const byMeter = Map.groupBy(indexes, ({ meter, resource }) => `${resource} ${meter}`)
  return [...byMeter.values()].flatMap((ofMeter) => {
    const all = distinctIndexes(ofMeter)
    const isSeldom = areSeldom(all)
    const readings = isSeldom ? withoutOverestimates(all) : all
    return readings.flatMap((reading, i) => {
      const next = readings[i + 1]
      // A meter that was replaced begins anew: what lies between the two is not known.
      if (!next || next.value < reading.value) return []
      const isDay = next.day === dateAfter(reading.day, 1)
      return isDay || isSeldom ? [differenceOf(reading, next, timeZone)] : []
    })
  })
}

/** Whether most readings are five days or more apart. */
function areSeldom(readings: readonly IndexReading[]): boolean {
  const far = readings.filter(({ day }, i) => i > 0 && dateAfter(readings[i - 1]!.day, 4) < day)
  return readings.length > 1 && far.length * 2 > readings.length - 1
}

/** Without readings that were guessed too high, as a later one shows. */
function withoutOverestimates(readings: readonly IndexReading[]): IndexReading[] {
  return readings.filter(
    ({ isEstimated, value }, i) =>
      !isEstimated || readings.slice(i + 1).every((later) => later.value >= value),
  )
}

function differenceOf(
  reading: IndexReading,
  next: IndexReading,
  timeZone: string,
): ConsumptionReading {
  const { book, entry, meter, resource } = reading
  const { start } = dayOfDate(reading.day, timeZone)
  const { start: end } = dayOfDate(next.day, timeZone)
  const value = next.value - reading.value
  return {
    start,
    end,
    period: periodOf({ start, end }),
    resource,
    ...(resource === 'water' ? { litres: value } : { wattHours: value }),
    quality: reading.isEstimated || next.isEstimated ? 'estimated' : 'measured',
    meter,
    book,
    entry,
  }
}

/** One reading a day, in order. */
export function distinctIndexes(indexes: readonly IndexReading[]): IndexReading[] {
  const byDay = new Map<string, IndexReading>()
  for (const reading of indexes) {
    const known = byDay.get(reading.day)
    if (!known) byDay.set(reading.day, reading)
    else if (known.value === reading.value) reading.book.duplicate(reading.entry)
    else reading.book.refuse(reading.entry, 'other-value', `${reading.value} ≠ ${known.value}`)
  }
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function recordOf(reading: ConsumptionReading, { source, timeZone }: Context): Consumption {
  const { start, end, offset, period, resource, quality, meter } = reading
  const startTime = written(start, timeZone, offset)
  const kind = `${periodSuffix(reading, timeZone)}${resourceSuffix(resource, source)}`
  const name = `${startTime.slice(0, 10)}${kind}${meterSuffix(meter)}`
  return {
    id: `${documentOf({ stream: 'daily', source, startTime, timeZone })}#${name}`,
    startTime,
    endTime: written(end, timeZone, offset),
    observedProperty: resource === 'water' ? eng.volume : eng.activeEnergy,
    resource,
    ...(reading.wattHours === undefined
      ? {}
      : { energyInWattHours: Math.round(reading.wattHours) }),
    ...(reading.litres === undefined ? {} : { volumeInLitres: Math.round(reading.litres) }),
    ...(reading.cubicMetres === undefined ? {} : { gasVolumeInCubicMetres: reading.cubicMetres }),
    ...(reading.conversion === undefined
      ? {}
      : { conversionKilowattHoursPerCubicMetre: reading.conversion }),
    period,
    quality,
  }
}

/** A sum has both its dates in its name, and an estimate says so: a later reading does not replace it. */
function periodSuffix({ period, end, quality }: ConsumptionReading, timeZone: string): string {
  if (period === 'day') return ''
  if (period !== 'between-readings') return `-${period}`
  return `-to-${dayOf(end - 1, timeZone).date}${quality === 'estimated' ? '-estimated' : ''}`
}

/** Tells the resources of one source apart, where it has several. */
function resourceSuffix(resource: ConsumptionReading['resource'], source: string): string {
  const isOnly = source === 'grdf' || source === 'water'
  return isOnly || resource === 'electricity' ? '' : `-${resource}`
}
