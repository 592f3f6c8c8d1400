import type { EnergyDay, EnergyMonth } from './energy-month.ts'

/** The same month of several meters of one home as one: here, and only here, meters are added up. */
export function addMonths(months: readonly EnergyMonth[]): EnergyMonth {
  const [first, ...rest] = months
  if (!first) throw new RangeError('no months to add up')
  if (rest.length === 0) return first
  const days = first.days.map((_, index) => addDays(months.map((month) => month.days[index]!)))
  const volumes = months.flatMap(({ cubicMetres }) => cubicMetres ?? [])
  return {
    month: first.month,
    resource: first.resource,
    total: total(months.flatMap((month) => month.total ?? [])),
    days,
    knownDays: days.reduce((sum, { share }) => sum + share, 0),
    estimatedDays: Math.max(...months.map(({ estimatedDays }) => estimatedDays)),
    ...halves(months, 'weekday'),
    ...halves(months, 'weekend'),
    ...(volumes.length > 0 && { cubicMetres: total(volumes)! }),
    sources: [...new Set(months.flatMap(({ sources }) => sources))],
  }
}

/** A day is whole when every meter's is; what only some know is a part of it. */
function addDays(days: readonly EnergyDay[]): EnergyDay {
  const all = (pick: (day: EnergyDay) => number | null) => days.flatMap((day) => pick(day) ?? [])
  const everyone = (values: readonly number[]) =>
    values.length === days.length ? total(values)! : null
  const parts = days.flatMap((day) => (day.parts ? [day.parts] : []))
  return {
    date: days[0]!.date,
    value: total(all(({ value }) => value)) ?? null,
    share: days.reduce((sum, { share }) => sum + share, 0) / days.length,
    lowest: everyone(all(({ lowest }) => lowest)),
    highest: everyone(all(({ highest }) => highest)),
    ...(parts.length === days.length && { parts: addLists(parts) }),
  }
}

function halves(months: readonly EnergyMonth[], key: 'weekday' | 'weekend') {
  const lists = months.flatMap((month) => (month[key] ? [month[key]] : []))
  return lists.length === 0 ? {} : { [key]: addLists(lists) }
}

function addLists(lists: readonly (readonly number[])[]): number[] {
  return (lists[0] ?? []).map((_, index) =>
    lists.reduce((sum, list) => sum + (list[index] ?? 0), 0),
  )
}

/** Undefined of nothing: what nobody knows is not zero. */
function total(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0)
}
