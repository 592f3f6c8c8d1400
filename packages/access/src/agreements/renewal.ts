import type { DateTime } from '@selfdata/vocab'
import type { RecordedGrant } from './grant.ts'
import { endOf, statusOf } from './status.ts'

/** A grant in force whose end is near: the person is asked, and silence is the end. */
export interface Renewal {
  recorded: RecordedGrant
  /** When it ends unless it is renewed. */
  end: DateTime
  /** The end to propose: as long again as it was given for, or renewed for, last. */
  until: DateTime
}

export interface RenewalOptions {
  now: Date
  /** Asked so many days before the end. @default 14 */
  days?: number
  /** Or this share of the time it was given for, whichever is less. @default 0.1 */
  share?: number
}

const DAY = 86_400_000

/** The grants to ask about now, the one that ends first, first. */
export function dueForRenewal(
  grants: readonly RecordedGrant[],
  { now, days = 14, share = 0.1 }: RenewalOptions,
): Renewal[] {
  return grants
    .flatMap((recorded): Renewal[] => {
      const { grant, events } = recorded
      const end = endOf({ events, end: grant.end })
      if (end === undefined || statusOf({ events, end: grant.end }, { now }) !== 'active') return []
      const length = Math.max(Date.parse(end) - lastBeginning(recorded), 0)
      const left = Date.parse(end) - now.getTime()
      if (left > Math.min(days * DAY, share * length)) return []
      const until = new Date(Date.parse(end) + length).toISOString()
      return [{ recorded, end, until }]
    })
    .toSorted((one, other) => Date.parse(one.end) - Date.parse(other.end))
}

/** When it was given, or renewed for the last time. */
function lastBeginning({ grant, events }: RecordedGrant): number {
  const last = events.findLast(({ kind }) => kind === 'given' || kind === 'renewed')
  return Date.parse(last?.at ?? grant.created)
}
