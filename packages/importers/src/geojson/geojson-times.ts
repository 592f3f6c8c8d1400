import { member } from '../json/json-value.ts'

/** The times of a line's points, wherever tools put them; undefined when there are none. */
export function timesOf(
  properties: unknown,
  coordinates: unknown[],
  part?: number,
): unknown[] | undefined {
  const lists = [
    member(properties, 'coordinateProperties', 'times'),
    member(properties, 'coordTimes'),
    member(properties, 'times'),
    member(properties, 'timestamps'),
  ]
  const found = lists.find((list): list is unknown[] => Array.isArray(list) && list.length > 0)
  if (found) {
    const nested = part === undefined ? undefined : found[part]
    return Array.isArray(nested) ? nested : found
  }
  // A fourth coordinate, or a third: not in the standard, but in use.
  for (const place of [3, 2]) {
    const column = coordinates.map((coordinate) => member(coordinate, place))
    if (column.some(isEpoch)) return column
  }
  return undefined
}

/** Whether a number is seconds or milliseconds since 1970 rather than a height. */
export function isEpoch(value: unknown): value is number {
  return typeof value === 'number' && value > 1e8
}
