import type { ReadContext } from '../reader.ts'
import { offsetMinutes } from '../journey/moment.ts'
import type { Interval, ReadingType } from './green-button.ts'
import type { ConsumptionReading } from './metering.ts'

// Units of measure by their ESPI codes.
const wattHours = 72
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
  /** Which of several meters the value is of; empty where there is one. */
  meter: string
}

/** Adds one value of a feed to the harvest, or books why it cannot be taken. */
export function addInterval(
  interval: Interval,
  type: ReadingType | undefined,
  context: Context,
): void {
  const { book, harvest, meter } = context
  const { entry, start, duration, value } = interval
  if (start === undefined || duration === undefined || duration <= 0)
    return book.refuse(entry, 'bad-time')
  if (value === undefined || value < 0)
    return book.refuse(entry, value === undefined ? 'no-value' : 'not-a-number')
  if (type?.reverse) return book.refuse(entry, 'feed-in')
  const amount = value * 10 ** (type?.multiplier ?? 0)
  const uom = type?.uom ?? wattHours
  const end = (start + duration) * 1000
  // Clock changes make days of 23 and 25 hours.
  if (
    duration < 82_800 &&
    (type?.resource ?? 'electricity') === 'electricity' &&
    (uom === wattHours || uom === watts)
  ) {
    const power = uom === watts ? amount : (amount * 3600) / duration
    harvest.metering.power.push({
      end,
      watts: Math.round(power * 1000) / 1000,
      minutes: duration / 60,
      ...(interval.quality === 'estimated' ? { quality: 'estimated' } : {}),
      meter,
      book,
      entry,
    })
    return
  }
  const amounts = amountsOf(amount, uom, { ...type, duration })
  if (!amounts) return book.refuse(entry, 'unknown-unit', `uom ${uom}`)
  const offset = offsetOf(start, context)
  harvest.metering.consumption.push({
    start: start * 1000,
    end,
    period: duration <= 90_000 ? 'day' : duration <= 32 * 86_400 ? 'month' : 'year',
    resource: type?.resource ?? 'electricity',
    ...amounts,
    quality: interval.quality,
    meter,
    ...(offset === undefined ? {} : { offset }),
    book,
    entry,
  })
}

function amountsOf(
  amount: number,
  uom: number,
  { resource, duration }: Partial<ReadingType> & { duration: number },
): Pick<ConsumptionReading, 'wattHours' | 'litres' | 'cubicMetres'> | undefined {
  if (uom === watts) return { wattHours: (amount * duration) / 3600 }
  if (wattHoursPer[uom] !== undefined) return { wattHours: amount * wattHoursPer[uom] }
  const litres = litresPer[uom]
  if (litres === undefined) return undefined
  return resource === 'gas'
    ? { cubicMetres: (amount * litres) / 1000 }
    : { litres: amount * litres }
}

/** Minutes ahead of UTC by the feed's own clock: the one of its two at which the interval begins at midnight. */
function offsetOf(start: number, { clock, timeZone }: Context): number | undefined {
  if (clock.offset === undefined) return undefined
  const candidates = [clock.offset, clock.offset + (clock.summer ?? 0)]
  const found = candidates.find((offset) => (start + offset) % 86_400 === 0) ?? clock.offset
  const minutes = Math.round(found / 60)
  return minutes === offsetMinutes(start * 1000, timeZone) ? undefined : minutes
}
