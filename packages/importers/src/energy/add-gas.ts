import { dateAfter } from '@selfdata/records'
import type { MeterQuality } from '@selfdata/vocab'
import { instantOfLocal } from '../journey/zone-offset.ts'
import type { ReadContext } from '../reader.ts'
import type { ConsumptionReading } from './metering.ts'

/** When gas was counted. */
export type GasSpan = Pick<ConsumptionReading, 'start' | 'end' | 'period'>

/** What GRDF tells of a day, a month or the time between two readings. */
interface GasReading {
  span: GasSpan | undefined
  kilowattHours: number | undefined
  cubicMetres: number | undefined
  /** Kilowatt hours per cubic metre. */
  conversion: number | undefined
  /** In words: `Mesuré`, `Estimé`, `Corrigé`, `Absence de Données`. */
  qualification: string
  meter: string
}

/** Adds gas by its energy, or by its volume with what a cubic metre of it is worth. */
export function addGas({ book, harvest }: ReadContext, entry: number, reading: GasReading): void {
  const { span, cubicMetres, conversion, qualification, meter } = reading
  const kilowattHours =
    reading.kilowattHours ??
    (cubicMetres === undefined || conversion === undefined ? undefined : cubicMetres * conversion)
  if (span === undefined) return book.refuse(entry, 'bad-time')
  // Where GRDF has no data it writes nothing, or zero.
  if (kilowattHours === undefined || (kilowattHours === 0 && /absence/i.test(qualification)))
    return book.refuse(entry, 'no-value')
  if (kilowattHours < 0 && span.period === 'day')
    return book.refuse(entry, 'not-a-number', String(kilowattHours))
  harvest.metering.consumption.push({
    ...span,
    resource: 'gas',
    wattHours: kilowattHours * 1000,
    ...(cubicMetres === undefined ? {} : { cubicMetres }),
    ...(conversion === undefined ? {} : { conversion }),
    quality: qualityOf(qualification),
    meter,
    book,
    entry,
  })
}

/** The day of the gas network that begins on a date: from six to six. */
export function gasDay(date: string, timeZone: string): GasSpan {
  return {
    start: sixOClock(date, timeZone),
    end: sixOClock(dateAfter(date, 1), timeZone),
    period: 'day',
  }
}

/** Six in the morning of a date. */
export function sixOClock(date: string, timeZone: string): number {
  return instantOfLocal(Date.parse(`${date}T06:00:00Z`), timeZone)
}

function qualityOf(word: string): MeterQuality {
  if (/estim/i.test(word)) return 'estimated'
  return /corrig/i.test(word) ? 'corrected' : 'measured'
}
