/** A place on the axis, e.g. a month. */
export interface ChartColumn {
  readonly key: string
  /** Under the bar: short. */
  readonly label: string
  /** Under the bar where there is little room: a letter. */
  readonly narrowLabel?: string
  /** Read aloud, and in the table. */
  readonly fullLabel: string
  /** Nothing is known of it: drawn as a gap, never as zero. */
  readonly unknown?: boolean
  /** Only a part of it was measured: what is drawn is the least it can be. */
  readonly partial?: boolean
  /** How wide it is beside the others. @default 1 */
  readonly weight?: number
  /** A value to compare with, drawn as a mark across the bar. */
  readonly reference?: number
}

/** A part of every bar, e.g. a mode. */
export interface ChartSeries {
  readonly key: string
  readonly label: string
  /** Number of a `--mark-*` token. */
  readonly mark: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
}

/** Value of a series in a column, both by key; absent is zero. */
export type ChartValues = Readonly<Record<string, Readonly<Record<string, number>>>>

export function columnTotal(values: ChartValues, column: string): number {
  return Object.values(values[column] ?? {}).reduce((sum, value) => sum + value, 0)
}

const steps = [1, 2, 2.5, 5, 10]

/** Round numbers from zero up to a little above the highest: at most five lines. */
export function axisTicks(highest: number): number[] {
  if (highest <= 0) return [0, 1]
  const rough = highest / 4
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = magnitude * (steps.find((factor) => factor * magnitude >= rough) ?? 10)
  const count = Math.ceil(highest / step)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** Zero, and of lines that would read the same the last: a short ride would have four at “0 g”. */
export function ticksToldApart(
  ticks: readonly number[],
  format: (value: number) => string,
): number[] {
  const texts = ticks.map(format)
  return ticks.filter(
    (tick, place) =>
      tick === 0 || (texts[place] !== format(0) && texts.lastIndexOf(texts[place]!) === place),
  )
}
