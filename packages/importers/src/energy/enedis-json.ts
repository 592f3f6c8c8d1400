import { JsonScanner, type JsonElement } from '../json-scanner.ts'
import { listAt, member, textAt } from '../json-value.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { refuseRest } from '../refuse-rest.ts'
import { addDay, addPeak, addPower } from './enedis-tables.ts'
import { localClock } from './local-clock.ts'

interface Reading {
  value: unknown
  entry: number
}

/** What Enedis' interfaces for apps answer (metering data): power by step, energy by day. */
export function enedisJsonReader(context: ReadContext): Reader {
  const { book, limits } = context
  const readings: Reading[] = []
  const told = new Map<string, unknown>()
  const scanner = new JsonScanner(({ key, index, value, problem }: JsonElement) => {
    if (problem) return book.refuse(book.atPath(key, index), problem.reason, problem.detail)
    if (index >= 0 && member(value, 'interval_reading') === undefined)
      return void readings.push({ value, entry: book.atPath(key, index) })
    told.set(key, value)
    const wrapped =
      member(value, 'interval_reading') === undefined ? member(value, 'meter_reading') : value
    for (const [i, one] of listAt(wrapped, 'interval_reading').entries())
      readings.push({ value: one, entry: book.atPath(`${key}.interval_reading`, i) })
    for (const name of ['usage_point_id', 'reading_type'])
      if (member(wrapped, name) !== undefined) told.set(name, member(wrapped, name))
  }, limits)
  return {
    write: (text) => scanner.write(text),
    end: () => {
      const meter = told.get('usage_point_id')
      const unit = textAt(told.get('reading_type'), 'unit')
      addReadings(readings, { unit, meter: typeof meter === 'string' ? meter : '' }, context)
      refuseRest(scanner.end(), book)
    },
  }
}

function addReadings(
  readings: readonly Reading[],
  { unit, meter }: { unit: string | undefined; meter: string },
  context: ReadContext,
): void {
  const clock = localClock(context.timeZone)
  for (const { value, entry } of readings) {
    const date = textAt(value, 'date') ?? ''
    const told = member(value, 'value')
    const amount = typeof told === 'number' ? String(told) : typeof told === 'string' ? told : ''
    const time = clock(date)
    const minutes = minutesOf(textAt(value, 'interval_length'))
    if (unit === 'VA') addPeak(context, entry, { at: time, value: amount, meter })
    else if (/^\d{4}-\d\d-\d\d$/.test(date))
      addDay(context, entry, { time, value: amount, scale: 1, meter })
    else
      addPower(context, entry, { end: time, value: amount, meter, ...(minutes ? { minutes } : {}) })
  }
}

/** The minutes of `PT30M` or `PT1H`; of plain seconds as well. */
export function minutesOf(text: string | undefined): number | undefined {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(text ?? '') ?? []
  if (hours === undefined && minutes === undefined) return undefined
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0)
}
