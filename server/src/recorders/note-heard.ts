import type { PhoneReport } from '@selfdata/importers'
import { eq, sql } from 'drizzle-orm'
import { recorders } from '../store/recorder-table.ts'
import { links } from '../store/schema.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'

/** Notes that a phone was heard, so that its person can see it: instants and numbers, no position. */
export async function noteHeard(
  { recorder, link, report, noted = recorder.noted }: Heard,
  { db, now }: Pick<RecorderDependencies, 'db' | 'now'>,
): Promise<void> {
  const at = now()
  const instants = report.positions.map(({ startTime }) => startTime).toSorted()
  const latest = instants.at(-1)
  // What the app tells of itself is no position that could have been refused.
  const refusal = Object.keys(report.refused).find((reason) => !isNone.has(reason))
  const day = at.toISOString().slice(0, 10)
  await db
    .update(recorders)
    .set({
      heardAt: at,
      noted,
      day,
      taken: sql`case when ${recorders.day} = ${day} then ${recorders.taken} else 0 end + ${instants.length}::int`,
      // The later one of two that come at once, or in the wrong order.
      ...(latest !== undefined && {
        latest: sql`greatest(${recorders.latest}, ${latest}::timestamptz)`,
      }),
      ...(refusal !== undefined && { refusal, refusedAt: at }),
    })
    .where(eq(recorders.id, recorder.id))
  if (latest === undefined) return
  await db.update(links).set({ lastDeliveredAt: at, trouble: null }).where(eq(links.id, link.id))
}

interface Heard extends Recorder {
  report: Pick<PhoneReport, 'positions' | 'refused'>
  noted?: string | null
}

const isNone = new Set(['not-an-entry', 'waypoint'])
