import { sql } from 'drizzle-orm'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'
import { clock } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { isMisled, judgeClocks } from './judge-clocks.ts'
import type { Clocks, Judged } from './judge-clocks.ts'
import { referenceTime } from './reference-time.ts'

/** The clocks of the database, read beside whatever else a query asks for. */
export const databaseClocks = {
  database: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`,
  latest: sql<number | null>`(select (extract(epoch from latest) * 1000)::float8 from clock)`,
}

export type DatabaseClocks = Pick<Clocks, 'database'> & { latest: number | null }

/** Knows what time it is, or that it does not know. */
export interface ClockWatch {
  /** Judges by clocks that a query read. */
  readonly judge: (read: DatabaseClocks) => Judged
  /** Reads the clocks and judges. */
  readonly ask: () => Promise<Judged>
  /** Asks the reference, notes how late it is, and mends a note that was wrong. */
  readonly round: () => Promise<void>
}

export interface WatchOptions {
  db: Database
  now: () => Date
  /** Milliseconds since some moment, by a clock that is never set. */
  steady: () => number
  fetch: typeof globalThis.fetch
  /** Addresses of servers that the city relies on anyway; the first that answers counts. */
  references: readonly string[]
  metrics: Pick<Metrics, 'clockDoubt'>
  log: Log
}

/** What a reference said counts for this long, in milliseconds. */
const FRESH = 3_600_000

/** Watches the clocks of this process, the database and the references. */
export function clockWatch(options: WatchOptions): ClockWatch {
  const { db, now, steady, fetch, references, metrics, log } = options
  let anchor = { wall: now().getTime(), steady: steady() }
  let answer: { time: number; steady: number } | undefined

  const clocks = ({ database, latest }: DatabaseClocks): Clocks => {
    const since = answer ? steady() - answer.steady : Number.POSITIVE_INFINITY
    return {
      ours: now().getTime(),
      database,
      latest: latest ?? undefined,
      steady: anchor.wall + steady() - anchor.steady,
      reference: answer && since < FRESH ? answer.time + since : undefined,
    }
  }
  const judge = (read: DatabaseClocks): Judged => {
    const judged = judgeClocks(clocks(read))
    metrics.clockDoubt.set(judged.sure ? 0 : 1)
    return judged
  }
  const read = async (): Promise<DatabaseClocks> => {
    const [row] = await db.select(databaseClocks).from(sql`(select 1) as moment`)
    if (!row) throw new Error('Reading the clock of the database failed: it said nothing')
    return row
  }
  return {
    judge,
    ask: async () => judge(await read()),
    round: async () => {
      const time = await firstAnswer(references, fetch)
      if (time !== undefined) answer = { time, steady: steady() }
      const seen = await read()
      if (isMisled(clocks(seen))) {
        anchor = { wall: now().getTime(), steady: steady() }
        await db.update(clock).set({ latest: now() })
        log.warn('clock was ahead, and is right again')
      }
      const judged = judge(await read())
      if (judged.sure) await note(judged.now, db)
      else log.error('clock is not to be trusted', { reason: judged.because })
    },
  }
}

/** Time is noted forward only, whichever server notes it. */
async function note(latest: Date, db: Database): Promise<void> {
  await db
    .insert(clock)
    .values({ latest })
    .onConflictDoUpdate({
      target: clock.one,
      set: { latest: sql`greatest(${clock.latest}, excluded.latest)` },
    })
}

async function firstAnswer(
  references: readonly string[],
  fetch: typeof globalThis.fetch,
): Promise<number | undefined> {
  const asking = references.map(async (url) => {
    const time = await referenceTime(url, { fetch })
    if (time === undefined) throw new Error(`Asking <${url}> the time failed`)
    return time
  })
  return Promise.any(asking).catch(() => undefined)
}
