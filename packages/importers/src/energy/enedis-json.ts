import { JsonScanner, type JsonElement } from '../json/json-scanner.ts'
import { listAt, member, textAt } from '../json/json-value.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { refuseRest } from '../report/refuse-rest.ts'
import { addDay, addPeak, addPower } from './add-reading.ts'
import { addMeasures, addQuantity, textOf } from './enedis-quantities.ts'
import { localClock } from './local-clock.ts'
import { minutesOf } from './step-minutes.ts'

interface Reading {
  value: unknown
  entry: number
}

/**
 * What Enedis' interfaces for apps answer (metering data), and its flows of points by quantity: power
 * by step, energy by day, maximum power.
 */
export function enedisJsonReader(context: ReadContext): Reader {
  const { book, limits } = context
  const readings: Reading[] = []
  const quantities: { value: unknown; path: string }[] = []
  const told = new Map<string, unknown>()
  const scanner = new JsonScanner(({ key, index, value, problem }: JsonElement) => {
    if (problem) return book.refuse(book.atPath(key, index), problem.reason, problem.detail)
    if (key === 'grandeur' && index >= 0)
      return void quantities.push({ value, path: `grandeur[${index}]` })
    if (index >= 0 && (member(value, 'grandeur') ?? member(value, 'contexte')) !== undefined)
      return addMeasures(value, `${key}[${index}]`, context)
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
      for (const { value, path } of quantities)
        addQuantity(value, { path, meter: textOf(told.get('idPrm')) }, context)
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
    const amount = textOf(member(value, 'value'))
    const time = clock(date)
    const minutes = minutesOf(textAt(value, 'interval_length'))
    if (unit === 'VA') addPeak(context, entry, { at: time, value: amount, meter })
    else if (/^\d{4}-\d\d-\d\d$/.test(date))
      addDay(context, entry, { time, value: amount, scale: 1, meter })
    else
      addPower(context, entry, { end: time, value: amount, meter, ...(minutes ? { minutes } : {}) })
  }
}
