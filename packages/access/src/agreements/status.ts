import type { DateTime } from '@selfdata/vocab'
import type { AgreementEvent, EventKind } from './event.ts'

/**
 * Where a request or a grant stands. `over`: its end has passed, but nobody has written so yet; the
 * rule may still stand.
 */
export type Status =
  | 'requested'
  | 'deferred'
  | 'refused'
  | 'active'
  | 'over'
  | 'expired'
  | 'withdrawn'
  | 'revoked'

/**
 * Worked out from the events, and the end that was agreed; the last word counts. What has ended
 * stays ended, whatever another device, which did not know, wrote after it, unless the person says
 * that it is given again.
 */
export function statusOf(
  { events, end }: { events: readonly AgreementEvent[]; end?: DateTime | undefined },
  { now }: { now: Date },
): Status {
  const given = Math.max(
    events.findLastIndex(({ kind }) => kind === 'given'),
    0,
  )
  const over = events.slice(given).find(({ kind }) => ends.has(kind))
  const last = over ?? events.at(-1)
  if (!last) return 'requested'
  if (last.kind !== 'given' && last.kind !== 'renewed') return last.kind
  const until = endOf({ events, end })
  return until !== undefined && Date.parse(until) <= now.getTime() ? 'over' : 'active'
}

const ends: ReadonlySet<EventKind> = new Set(['withdrawn', 'revoked', 'expired'])

/** The end in force: that of the last renewal, or the one agreed at first. */
export function endOf({
  events,
  end,
}: {
  events: readonly AgreementEvent[]
  end?: DateTime | undefined
}): DateTime | undefined {
  const renewed = events.findLast((event) => event.kind === 'renewed' && event.end !== undefined)
  return renewed?.end ?? end
}
