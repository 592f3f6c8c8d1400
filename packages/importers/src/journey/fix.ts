import type { Position } from './geodesy.ts'
import { clockAbroad } from './travel-clock.ts'
import { momentOf } from './moment.ts'
import type { Origin, Point } from './movement.ts'

/** What a file says of one position on the way. */
export interface Fix extends Partial<
  Record<'elevation' | 'accuracy' | 'speed', number | undefined>
> {
  position: Position | undefined
  /** What stands where a position should be. */
  where?: string | undefined
  /** As the file writes it. */
  time: unknown
  hint?: Point['hint'] | undefined
}

/** The point that a file tells; where there is none, what is wrong with its entry is booked. */
export function pointOf(
  { position, where, time, ...told }: Fix,
  { book, entry }: Origin,
  timeZone: string,
): Point | undefined {
  const moment = momentOf(time, timeZone)
  const isTold = typeof time === 'number' || (typeof time === 'string' && time !== '')
  if (!position) book.refuse(entry, 'bad-coordinates', where)
  else if (moment) {
    const abroad = clockAbroad(moment, timeZone)
    return { ...position, ms: moment.ms, ...(abroad && { abroad }), ...defined(told), book, entry }
  } else if (isTold) book.refuse(entry, 'bad-time', String(time))
  else book.refuse(entry, 'no-time')
  return undefined
}

type Told = Pick<Point, 'elevation' | 'accuracy' | 'speed' | 'hint'>

/** What is there, and no number that is none. */
function defined(told: Record<string, number | string | undefined>): Told {
  return Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined && !Number.isNaN(value)),
  )
}
