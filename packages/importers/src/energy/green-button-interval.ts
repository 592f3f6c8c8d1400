import { offsetMinutes } from '@selfdata/records'
import type { EnergyResource } from '@selfdata/vocab'
import type { ReadContext } from '../reader.ts'
import type { Interval, ReadingType } from './green-button.ts'
import { dayOf } from './day.ts'
import type { ConsumptionReading } from './metering.ts'

// Units of measure by their ESPI codes.
const watts = 38
const litresPer: Record<number, number> = {
  134: 1,
  42: 1000,
  128: 3.785_411_784,
  119: 28.316_846_592,
}
const wattHoursPer: Record<number, number> = { 72: 1, 132: 0.293_071, 169: 29_307.1 }

type Context = ReadContext & {
  clock: { offset?: number; summer?: number }
  resource: EnergyResource
  /** Which of several meters the value is of; empty where there is one. */
  meter: string
}

/** Adds one value of a feed to the harvest, or books why it cannot be taken. */
export function addInterval(
  interval: Interval,
  type: ReadingType | undefined,
  context: Context,
): void {
  const { book, harvest, meter, resource } = context
  const { entry, start, duration, value } = interval
  if (start === undefined || duration === undefined || duration <= 0)
    return book.refuse(entry, 'bad-time')
  if (type?.reverse) return book.refuse(entry, 'feed-in')
  if (value === undefined || value < 0)
    return book.refuse(entry, value === undefined ? 'no-value' : 'not-a-number')
  // One of several types that no link leads to: any unit would be a guess.
  if (type?.uom === undefined) return book.refuse(entry, 'unknown-unit')
  if (type.isDemand) return book.refuse(entry, 'not-used', 'demand')
  const { uom, multiplier } = type
  const amounts = amountsOf(value * 10 ** multiplier, { uom, duration, resource })
  if (!amounts) return book.refuse(entry, 'unknown-unit', `uom ${uom}`)
  const measured = { ...amounts, start: start * 1000, end: (start + duration) * 1000 }
  if (type.cumulative) addReading(interval, measured, context)
  // Clock changes make days of 23 and 25 hours.
  else if (duration < 82_800) addStep(interval, measured, context)
  else {
    const offset = offsetOf(start, context)
    harvest.metering.consumption.push({
      ...measured,
      period: duration <= 90_000 ? 'day' : duration <= 32 * 86_400 ? 'month' : 'between-readings',
      resource,
      quality: interval.quality,
      meter,
      ...(offset === undefined ? {} : { offset }),
      book,
      entry,
    })
  }
}

type Amounts = Pick<ConsumptionReading, 'wattHours' | 'litres' | 'cubicMetres'>
type Measured = Amounts & { start: number; end: number }

/** Part of a day: of a curve of electricity or water; gas is told by the day. */
function addStep(
  { entry, quality }: Interval,
  { start, end, ...amounts }: Measured,
  { book, harvest, meter, resource, timeZone }: Context,
): void {
  const shared = { quality, meter, book, entry }
  const { wattHours: energy, litres } = amounts
  if (resource === 'water' && litres !== undefined)
    harvest.metering.flows.push({ ...shared, start, end, litres })
  else if (resource === 'electricity' && energy !== undefined)
    harvest.metering.power.push({
      ...shared,
      end,
      watts: energy,
      isEnergy: true,
      minutes: (end - start) / 60_000,
    })
  else
    harvest.metering.consumption.push({
      ...shared,
      ...amounts,
      ...dayOf(start, timeZone),
      part: start,
      period: 'day',
      resource,
    })
}

/** What a register showed when the interval began. */
function addReading(
  { entry }: Interval,
  { start, wattHours: energy, litres }: Measured,
  { book, harvest, meter, resource, timeZone }: Context,
): void {
  const value = energy ?? litres
  if (value === undefined) return book.refuse(entry, 'not-used', resource)
  const { date: day, start: midnight } = dayOf(start, timeZone)
  const at = start === midnight ? {} : { at: start }
  harvest.metering.indexes.push({ day, ...at, resource, value, meter, book, entry })
}

function amountsOf(
  amount: number,
  { uom, duration, resource }: { uom: number; duration: number; resource: EnergyResource },
): Amounts | undefined {
  if (uom === watts) return { wattHours: (amount * duration) / 3600 }
  if (wattHoursPer[uom] !== undefined) return { wattHours: amount * wattHoursPer[uom] }
  const litres = litresPer[uom]
  if (litres === undefined) return undefined
  if (resource !== 'gas') return { litres: amount * litres }
  return { cubicMetres: Math.round(amount * litres) / 1000 }
}

/** Minutes ahead of UTC by the feed's own clock: the one of its two at which the interval begins at midnight. */
function offsetOf(start: number, { clock, timeZone }: Context): number | undefined {
  if (clock.offset === undefined) return undefined
  const candidates = [clock.offset, clock.offset + (clock.summer ?? 0)]
  const found = candidates.find((offset) => (start + offset) % 86_400 === 0) ?? clock.offset
  const minutes = Math.round(found / 60)
  return minutes === offsetMinutes(start * 1000, timeZone) ? undefined : minutes
}
