/** Where parts of a day begin and the last one ends, by half hour of the clock: 0, 1, 6, 7, 22, 24 o'clock. */
const bounds = [0, 2, 12, 14, 44, 48] as const

/** How many parts a day has. */
export const partsPerDay = bounds.length - 1

/** The parts of a day as half hours of the clock, from the first to the one behind the last. */
export const dayParts: readonly { from: number; to: number }[] = Array.from(
  { length: partsPerDay },
  (_, part) => ({ from: bounds[part]!, to: bounds[part + 1]! }),
)

/** A day of 48 half hours as its five parts: tariffs with days in colours change between them. */
export function partsOf(halfHours: readonly number[]): number[] {
  return dayParts.map(({ from, to }) =>
    halfHours.slice(from, to).reduce((sum, value) => sum + value, 0),
  )
}
