import type { CountReport } from '@selfdata/city'
import type { Representation, Result } from '@selfdata/campaigns'
import type { PartialSum } from '@selfdata/split-counting'
import {
  boolean,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { time } from './time-column.ts'

// Contributions and results; made by `migrations/0041-contributions.sql`.

export const registrations = pgTable(
  'registrations',
  {
    campaign: text('campaign').notNull(),
    person: text('person').notNull(),
    document: text('document').notNull(),
    claim: text('claim', { enum: ['owner', 'profile'] }).notNull(),
    sealed: text('sealed').notNull(),
    state: text('state', { enum: ['registered', 'counted', 'not-counted'] })
      .notNull()
      .default('registered'),
    since: time('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.campaign, table.person] })],
)

export const results = pgTable('results', {
  campaign: text('campaign').primaryKey(),
  result: jsonb('result').$type<Result>().notNull(),
  representation: jsonb('representation').$type<Representation[]>().notNull(),
  people: integer('people').notNull(),
})

export const spendings = pgTable('spendings', {
  campaign: text('campaign').primaryKey(),
  epsilon: doublePrecision('epsilon').notNull(),
  at: time('at').notNull(),
})

export const operatorKey = pgTable('operator_key', {
  one: boolean('one').primaryKey().default(true),
  public: jsonb('public').$type<JsonWebKey>().notNull(),
  sealed: text('sealed').notNull(),
})

/** One operator's half of both sums of a count. */
export interface HalfSums {
  counts: PartialSum
  people: PartialSum
}

export const ledCounts = pgTable('led_counts', {
  campaign: text('campaign').primaryKey(),
  run: uuid('run').notNull(),
  sums: jsonb('sums').$type<HalfSums>().notNull(),
  report: jsonb('report').$type<CountReport>().notNull(),
})

export const helpedCounts = pgTable('helped_counts', {
  digest: text('digest').primaryKey(),
  leader: text('leader').notNull(),
  run: uuid('run').notNull(),
  sums: jsonb('sums').$type<HalfSums>(),
  givenAt: time('given_at').notNull(),
})

export type Registration = typeof registrations.$inferSelect
