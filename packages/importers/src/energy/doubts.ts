import type { EnergyResource } from '@selfdata/vocab'
import type { Harvest } from '../journey/movement.ts'
import type { Metering } from './metering.ts'

/** A use that no home has: its numbers may be in another unit than they were read in. */
export interface Doubt {
  /** Whose records these are: the name of the source, such as `water`. */
  source: string
  resource: EnergyResource
  /** What it comes to on a usual day: litres, or watt hours. */
  perDay: number
  /** What the numbers would have to be multiplied by, were they in the unit that makes sense. */
  scale: 1000 | 0.001
}

/** Factors by source and resource, `water/water`; 1 where the person says that it is right. */
export type Scales = Readonly<Record<string, number>>

/**
 * Between what and what a day of a home lies, generously: a leak of twenty cubic metres and a palace
 * with a heated pool are still within; a fridge alone and one glass of water, too.
 */
const bounds: Record<EnergyResource, readonly [number, number]> = {
  electricity: [100, 1_000_000],
  gas: [50, 2_000_000],
  water: [2, 25_000],
}
const aDay = 86_400_000

/** Multiplies what was read, as the person said. */
export function rescale({ source, metering }: Harvest, scales: Scales): void {
  const of = (resource: EnergyResource) => scales[`${source}/${resource}`] ?? 1
  for (const one of metering.consumption) {
    if (one.wattHours !== undefined) one.wattHours *= of(one.resource)
    if (one.litres !== undefined) one.litres *= of(one.resource)
  }
  for (const one of metering.indexes) one.value *= of(one.resource)
  for (const one of metering.power) if (one.watts !== null) one.watts *= of('electricity')
  for (const one of metering.flows) if (one.litres !== null) one.litres *= of('water')
}

/** What in some readings cannot be the use of a home in the unit they were read in. */
export function doubtsOf({ source, metering }: Harvest, scales: Scales): Doubt[] {
  return [...Map.groupBy(spans(metering), ({ resource }) => resource)].flatMap(
    ([resource, ofResource]) => {
      const days = ofResource.map(({ amount, days: count }) => amount / count)
      const [least, most] = bounds[resource]
      const usual = median(days)
      const isConfirmed = scales[`${source}/${resource}`] !== undefined
      if (isConfirmed || !(usual > most || (usual > 0 && Math.max(...days) < least))) return []
      return [{ source, resource, perDay: usual, scale: usual > most ? 0.001 : 1000 } as const]
    },
  )
}

interface Span {
  resource: EnergyResource
  amount: number
  days: number
}

/** What is told, with the days it is of: a curve by its days, readings of a meter from first to last. */
function spans({ consumption, indexes, flows, power }: Metering): Span[] {
  const sums = consumption.map(({ resource, start, end, wattHours, litres, part }) => ({
    resource,
    amount: (wattHours ?? litres ?? 0) * (part === undefined ? 1 : 24),
    days: (end - start) / aDay,
  }))
  const meters = Map.groupBy(indexes, ({ resource, meter }) => `${resource} ${meter}`)
  const moved = [...meters.values()].flatMap((readings): Span[] => {
    const ordered = readings.toSorted((one, other) => (one.day < other.day ? -1 : 1))
    const [first, last] = [ordered[0]!, ordered.at(-1)!]
    const days = (Date.parse(last.day) - Date.parse(first.day)) / aDay
    const amount = last.value - first.value
    return days > 0 && amount >= 0 ? [{ resource: first.resource, amount, days }] : []
  })
  const flowed = flows.flatMap(({ start, end, litres }): Span[] =>
    litres === null ? [] : [{ resource: 'water', amount: litres, days: (end - start) / aDay }],
  )
  return [...sums, ...moved, ...byDay(flowed), ...byDay(powers(power))]
}

/** Power over a day; energy of steps where the file says how long these are. */
function powers(power: Metering['power']): Span[] {
  return power.flatMap(({ watts, isEnergy, minutes }): Span[] => {
    if (watts === null || (isEnergy && minutes === undefined)) return []
    const days = (minutes ?? 60) / 1440
    return [{ resource: 'electricity', amount: isEnergy ? watts : watts * 24 * days, days }]
  })
}

/** Steps of a curve as one: its quiet hours are no small days. */
function byDay(steps: readonly Span[]): Span[] {
  const [first] = steps
  if (!first) return []
  const sum = (pick: (step: Span) => number) => steps.reduce((all, step) => all + pick(step), 0)
  return [{ ...first, amount: sum(({ amount }) => amount), days: sum(({ days }) => days) }]
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
