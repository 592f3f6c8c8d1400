import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { ConstructorOptions } from 'pg-boss'
import type { Log } from '../operations/log.ts'
import type { LaneLocks } from './lane-locks.ts'

/** A database that speaks PostgreSQL's SQL, whichever it is; a transaction is one too. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, unknown>>

/** An open database, and what belongs to it. */
export interface Store {
  readonly kind: 'embedded' | 'postgres'
  readonly db: Database
  /** How the job queue reaches the same database. */
  readonly queue: ConstructorOptions
  /** Who holds which lane. */
  readonly lanes: LaneLocks
  /** Does now and then what a PostgreSQL does, or its people do; returns what ends it. */
  readonly startUpkeep: (log: Log) => () => void
  readonly close: () => Promise<void>
}
