import { standingStretches } from '@selfdata/records'
import type { ConsumptionReading } from './metering.ts'

/**
 * Sums of more than a day, each day counted once for each meter: of the same dates an estimate goes
 * before a reading, and a credit note is taken off; where dates overlap, the finer and the read stand.
 * What does not count is booked as such.
 */
export function settleBills(readings: readonly ConsumptionReading[]): ConsumptionReading[] {
  const byMeter = Map.groupBy(readings, ({ resource, meter }) => `${resource} ${meter}`)
  return [...byMeter.values()].flatMap((ofMeter) => {
    const byDates = Map.groupBy(ofMeter, ({ start, end }) => `${start} ${end}`)
    const sums = [...byDates.values()].flatMap(sumOfDates)
    const { standing, displaced } = standingStretches(sums.map(asStretch))
    for (const { reading, isEstimated } of displaced)
      reading.book.refuse(reading.entry, isEstimated ? 'estimate-replaced' : 'overlapping-bill')
    return standing.map(({ reading }) => reading)
  })
}

function asStretch(reading: ConsumptionReading) {
  const { start, end, quality } = reading
  return { start, end, isEstimated: quality === 'estimated', reading }
}

/** What several lines tell of the same dates; nothing where it cannot be known. */
function sumOfDates(readings: readonly ConsumptionReading[]): ConsumptionReading[] {
  if (readings.some((reading) => amountIn(reading) < 0)) return netOf(readings)
  const chosen = readings.find(({ quality }) => quality !== 'estimated') ?? readings[0]!
  for (const reading of readings) {
    if (reading === chosen) continue
    const { book, entry } = reading
    if (amountIn(reading) === amountIn(chosen)) book.duplicate(entry)
    else
      book.refuse(entry, reading.quality === chosen.quality ? 'other-value' : 'estimate-replaced')
  }
  return [chosen]
}

/** Bills less credit notes; the same lines of another file do not count again. */
function netOf(readings: readonly ConsumptionReading[]): ConsumptionReading[] {
  const [first] = readings as readonly [ConsumptionReading]
  const own = readings.filter(({ book }) => book === first.book)
  for (const { book, entry } of readings) if (book !== first.book) book.duplicate(entry)
  const left = own.reduce((sum, reading) => sum + amountIn(reading), 0)
  if (left < 0 || own.every((reading) => amountIn(reading) < 0)) {
    for (const { book, entry } of own) book.refuse(entry, 'credit-alone')
    return []
  }
  for (const { book, entry } of own) book.keep(entry)
  const total = (key: 'wattHours' | 'litres' | 'cubicMetres') =>
    first[key] !== undefined && { [key]: own.reduce((sum, one) => sum + (one[key] ?? 0), 0) }
  const totals = { ...total('wattHours'), ...total('litres'), ...total('cubicMetres') }
  return [{ ...first, ...totals, quality: 'corrected' }]
}

/** Watt hours or litres, whole, as they are kept. */
function amountIn({ wattHours, litres }: ConsumptionReading): number {
  return Math.round(wattHours ?? litres ?? 0)
}
