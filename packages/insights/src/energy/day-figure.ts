import type { EnergyResource } from '@selfdata/vocab'

/** What is known of one day of one resource. Watt hours and watts; litres and litres per hour for water. */
export interface DayFigure {
  /** `2026-03-29`, on the calendar of the place. */
  date: string
  resource: EnergyResource
  /** Tells the meters of one source apart. */
  tag?: string | undefined
  /** Null where nothing is known: never zero. */
  value: number | null
  /** How much of the day was measured: 1 all of it. */
  share: number
  /** Lowest mean of one hour. */
  lowest?: number
  /** Highest mean of one step. */
  highest?: number
  /** By half hour of the clock, 48 sums; only where a curve tells. */
  halfHours?: readonly number[]
  weekend: boolean
  estimated: boolean
  cubicMetres?: number
}

/** What one meter told of one day in several records, as one. A part measured counts as a part. */
export function together(figures: readonly DayFigure[]): DayFigure {
  const [first, ...rest] = figures
  if (!first) throw new RangeError('no figures to put together')
  if (rest.length === 0) return first
  const all = (pick: (figure: DayFigure) => number | null | undefined) =>
    figures.flatMap((figure) => pick(figure) ?? [])
  const halves = figures.flatMap(({ halfHours }) => (halfHours ? [halfHours] : []))
  return {
    ...first,
    value: total(all(({ value }) => value)) ?? null,
    share: (total(all(({ share }) => share)) ?? 0) / figures.length,
    estimated: figures.some(({ estimated }) => estimated),
    ...defined('lowest', total(all(({ lowest }) => lowest))),
    ...defined('highest', total(all(({ highest }) => highest))),
    ...defined('cubicMetres', total(all(({ cubicMetres }) => cubicMetres))),
    ...(halves.length > 0 && {
      halfHours: Array.from(
        { length: 48 },
        (_, slot) => total(halves.map((one) => one[slot] ?? 0)) ?? 0,
      ),
    }),
  }
}

/** Undefined of nothing: what nobody knows is not zero. */
function total(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0)
}

function defined<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, T>>)
}
