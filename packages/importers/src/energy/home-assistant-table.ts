import type { ReadContext } from '../reader.ts'
import type { ReasonKey } from '../report/reasons.ts'
import { amountOf, cellAt, columnName, type Cells, type TableFormat } from '../table/table.ts'
import { addPower } from './add-reading.ts'
import { dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { measureOf } from './measure.ts'
import { monthsApart } from './month-stretch.ts'
import { usualStep } from './row-steps.ts'

const head = ['entityid', 'type', 'unit']
/** What is taken from the grid and the mains; single devices are parts of it. */
const resources = new Map([
  ['grid_consumption', 'electricity'],
  ['gas_consumption', 'gas'],
  ['water_consumption', 'water'],
] as const)
/** In milliseconds, when clocks go forward. */
const shortestDay = 82_800_000
type Resource = 'electricity' | 'gas' | 'water'

/**
 * What the energy page of Home Assistant saves: a row for each sensor, a column for each hour, day
 * or month. Sensors of one resource are the registers of one meter, and summed.
 */
export const homeAssistantTable: TableFormat = {
  format: 'home-assistant',
  recognises: (cells) =>
    head.every((name, place) => columnName(cells[place] ?? '') === name) && cells.length > 3,
  open: (context, header) => {
    const clock = localClock(context.timeZone)
    const times = header.slice(head.length).map((cell) => clock(cell.trim()))
    const step = usualStep(times.flatMap((time) => (time === undefined ? [] : [{ time }])))
    const sensors: Sensor[] = []
    return {
      row(cells, enter) {
        const sensor = sensorOf(cells)
        const values = times.map((time, place) => {
          const text = cellAt(cells, place + head.length)
          return { time, text, entry: text === '' ? undefined : enter() }
        })
        if ('refused' in sensor) refuseAll(values, sensor.refused, context)
        else sensors.push({ ...sensor, values: readOf(values, sensor.scale, context) })
      },
      end() {
        for (const ofResource of Map.groupBy(sensors, ({ resource }) => resource).values())
          addSums(sumsOf(ofResource, context), { resource: ofResource[0]!.resource, step }, context)
      },
    }
  },
}

interface Told {
  time: number | undefined
  text: string
  entry: number | undefined
}

interface Value {
  time: number
  amount: number
  entry: number
}

interface Sensor {
  resource: Resource
  values: Value[]
}

/** What a row is of, and watt hours or litres to one of its unit. */
function sensorOf(cells: Cells): { resource: Resource; scale: number } | { refused: ReasonKey } {
  const type = cellAt(cells, 1)
  const unit = cellAt(cells, 2)
  const resource = [...resources].find(([name]) => name === type)?.[1]
  if (/^(grid_return|solar|battery)/.test(type) && !type.endsWith('_compensation'))
    return { refused: 'feed-in' }
  if (resource === undefined) return { refused: 'not-used' }
  if (resource === 'water') {
    const scale = new Map([
      ['m3', 1000],
      ['m³', 1000],
      ['L', 1],
    ]).get(unit)
    return scale === undefined ? { refused: 'unknown-unit' } : { resource, scale }
  }
  const measure = measureOf(unit)
  if (measure?.quantity === 'energy') return { resource, scale: measure.scale }
  return { refused: resource === 'gas' ? 'gas-volume' : 'unknown-unit' }
}

function refuseAll(values: readonly Told[], reason: ReasonKey, { book }: ReadContext): void {
  for (const { entry } of values) if (entry !== undefined) book.refuse(entry, reason)
}

function readOf(values: readonly Told[], scale: number, { book }: ReadContext): Value[] {
  return values.flatMap(({ time, text, entry }) => {
    if (entry === undefined) return []
    const amount = amountOf(text)
    if (time !== undefined && amount !== undefined && amount >= 0)
      return [{ time, amount: amount * scale, entry }]
    book.refuse(entry, time === undefined ? 'bad-time' : 'not-a-number', text)
    return []
  })
}

/**
 * The sums of several registers. Where one that counted before and after has nothing, the sum is not
 * known: what is there is no smaller consumption.
 */
function sumsOf(sensors: readonly Sensor[], { book }: ReadContext): Value[] {
  const spans = sensors.map(({ values }) => {
    const times = values.map(({ time }) => time)
    return { first: Math.min(...times), last: Math.max(...times) }
  })
  const all = sensors.flatMap(({ values }) => values)
  return [...Map.groupBy(all, ({ time }) => time)].flatMap(([time, parts]) => {
    const expected = spans.filter(({ first, last }) => first <= time && time <= last).length
    const [one, ...others] = parts as [Value, ...Value[]]
    if (parts.length < expected) {
      for (const { entry } of parts) book.refuse(entry, 'no-value')
      return []
    }
    for (const { entry } of others) book.keep(entry)
    return [{ ...one, amount: parts.reduce((sum, { amount }) => sum + amount, 0) }]
  })
}

function addSums(
  sums: readonly Value[],
  { resource, step }: { resource: Resource; step: number },
  context: ReadContext,
): void {
  const { book, harvest, timeZone } = context
  const isCurve = step < shortestDay
  const monthOf = monthsApart(sums, timeZone)
  for (const { time, amount, entry } of sums) {
    const shared = { meter: '', book, entry }
    const of = { ...shared, quality: 'measured' as const, ...amountIn(resource, amount) }
    const month = monthOf?.(time)
    if (isCurve && resource === 'electricity') addStep({ time, amount, entry }, step, context)
    else if (isCurve && resource === 'water')
      harvest.metering.flows.push({ ...shared, start: time, end: time + step, litres: amount })
    else if (month) harvest.metering.consumption.push({ ...of, ...month, period: 'month' })
    else {
      const { start, end } = dayOf(time, timeZone)
      const part = isCurve ? { part: time } : {}
      harvest.metering.consumption.push({ ...of, start, end, period: 'day', ...part })
    }
  }
}

function amountIn(resource: Resource, amount: number) {
  return { resource, ...(resource === 'water' ? { litres: amount } : { wattHours: amount }) }
}

function addStep({ time, amount, entry }: Value, step: number, context: ReadContext): void {
  addPower(context, entry, {
    end: time + step,
    value: String(amount),
    isEnergy: true,
    minutes: step / 60_000,
    meter: '',
  })
}
