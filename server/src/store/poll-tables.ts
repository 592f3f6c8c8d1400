import type { Vote } from '@selfdata/campaigns'
import type { DecisionOutcome, LangString } from '@selfdata/vocab'
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { time } from './time-column.ts'

// Votes; made by `migrations/0040-campaigns.sql`.

export const polls = pgTable('polls', {
  poll: text('poll').primaryKey(),
  campaign: text('campaign').notNull(),
  motion: text('motion', { enum: ['accept', 'halt'] }).notNull(),
  method: text('method', { enum: ['member-ballot', 'board-vote'] }).notNull(),
  opensAt: time('opens_at').notNull(),
  closesAt: time('closes_at').notNull(),
  electorate: integer('electorate').notNull(),
  ballotKey: jsonb('ballot_key').$type<JsonWebKey>(),
  signingKey: text('signing_key'),
  closedAt: time('closed_at'),
  outcome: text('outcome').$type<DecisionOutcome>(),
  /** How many ballots were given out, once that is no longer kept by elector. */
  issued: integer('issued'),
})

export const electorates = pgTable('electorates', {
  poll: text('poll').primaryKey(),
  /** Keyed hash of each elector, and hash of what they asked to be signed, or nothing. */
  electors: jsonb('electors').$type<Record<string, string>>().notNull(),
})

export const ballots = pgTable(
  'ballots',
  {
    poll: text('poll').notNull(),
    serial: text('serial').notNull(),
    vote: text('vote').$type<Vote>().notNull(),
    message: text('message').notNull(),
    signature: text('signature').notNull(),
  },
  (table) => [primaryKey({ columns: [table.poll, table.serial] })],
)

export const motions = pgTable('motions', {
  campaign: text('campaign').primaryKey(),
  supporters: jsonb('supporters').$type<Record<string, true>>().notNull(),
})

export const boardVotes = pgTable(
  'board_votes',
  {
    poll: text('poll').notNull(),
    seat: text('seat').notNull(),
    vote: text('vote', { enum: ['for', 'against', 'abstain', 'recused'] }).notNull(),
    reasons: jsonb('reasons').$type<LangString>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.poll, table.seat] })],
)

export type PollRow = typeof polls.$inferSelect
