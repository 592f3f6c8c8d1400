import type { MeterQuality } from '@selfdata/vocab'
import { amountOf } from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { dayOf } from './day.ts'

/** Adds what was measured over a step that ends at an instant: mean power, or energy. */
export function addPower(
  { book, harvest }: ReadContext,
  entry: number,
  reading: {
    end: number | undefined
    value: string
    scale?: number
    minutes?: number | undefined
    /** The value is the energy of the step, in watt hours. */
    isEnergy?: boolean
    meter: string
    quality?: MeterQuality | undefined
  },
): void {
  const { end, value, scale = 1, minutes, isEnergy = false, meter, quality } = reading
  const amount = amountOf(value)
  if (end === undefined) return book.refuse(entry, 'bad-time')
  if (amount === undefined && /\d/.test(value)) return book.refuse(entry, 'not-a-number', value)
  if (amount !== undefined && amount < 0) return book.refuse(entry, 'not-a-number', value)
  harvest.metering.power.push({
    end,
    watts: amount === undefined ? null : amount * scale,
    ...(isEnergy && { isEnergy }),
    ...(minutes !== undefined && minutes > 0 && { minutes }),
    ...(quality && { quality }),
    meter,
    book,
    entry,
  })
}

/** Adds the highest power of a day, with the instant it was reached. */
export function addPeak(
  { book, harvest }: ReadContext,
  entry: number,
  {
    at,
    value,
    scale = 1,
    meter,
  }: { at: number | undefined; value: string; scale?: number; meter: string },
): void {
  const amount = amountOf(value)
  if (at === undefined) return book.refuse(entry, 'bad-time')
  if (amount === undefined || amount < 0)
    return book.refuse(entry, /\d/.test(value) ? 'not-a-number' : 'no-value', value)
  // All sixteen bits set: what a meter keeps when it has no value.
  if (amount === 0xff_ff) return book.refuse(entry, 'meter-fault', value)
  harvest.metering.peaks.push({ at, voltAmperes: Math.round(amount * scale), meter, book, entry })
}

/** Adds the energy of one day, from midnight to midnight. */
export function addDay(
  { book, harvest, timeZone }: ReadContext,
  entry: number,
  {
    time,
    value,
    scale,
    meter,
    resource = 'electricity',
  }: {
    time: number | undefined
    value: string
    scale: number
    meter: string
    resource?: 'electricity' | 'gas'
  },
): void {
  const amount = amountOf(value)
  if (time === undefined) return book.refuse(entry, 'bad-time')
  if (amount === undefined)
    return book.refuse(entry, /\d/.test(value) ? 'not-a-number' : 'no-value', value)
  if (amount < 0) return book.refuse(entry, 'not-a-number', value)
  const { start, end } = dayOf(time, timeZone)
  harvest.metering.consumption.push({
    start,
    end,
    period: 'day',
    resource,
    wattHours: amount * scale,
    quality: 'measured',
    meter,
    book,
    entry,
  })
}
