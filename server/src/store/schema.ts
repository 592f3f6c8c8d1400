import { bigint, boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Refusal } from '../records/refusal.ts'
import { time } from './time-column.ts'

// The tables are made by the SQL in `migrations/`; this says how they are read from TypeScript.

export const codes = pgTable('codes', {
  hash: text('hash').primaryKey(),
  service: text('service').notNull(),
  customer: text('customer').notNull(),
  madeAt: time('made_at').notNull(),
  expiresAt: time('expires_at').notNull(),
  usedAt: time('used_at'),
})

export const links = pgTable('links', {
  id: uuid('id').primaryKey(),
  service: text('service').notNull(),
  customer: text('customer').notNull(),
  webId: text('web_id').notNull(),
  storage: text('storage').notNull(),
  lane: text('lane').notNull(),
  claim: text('claim', { enum: ['owner', 'profile'] }).notNull(),
  state: text('state', { enum: ['open', 'withdrawn'] }).notNull(),
  since: time('since').notNull(),
  withdrawnAt: time('withdrawn_at'),
  lastDeliveredAt: time('last_delivered_at'),
  trouble: text('trouble'),
  granted: text('granted'),
})

export const guesses = pgTable('guesses', {
  subject: text('subject').notNull(),
  at: time('at').notNull(),
})

export const proofs = pgTable('proofs', {
  hash: text('hash').primaryKey(),
  expiresAt: time('expires_at').notNull(),
})

export const batches = pgTable('batches', {
  id: uuid('id').primaryKey(),
  service: text('service').notNull(),
  key: text('key').notNull(),
  digest: text('digest'),
  state: text('state', { enum: ['reading', 'accepted'] }).notNull(),
  accepted: integer('accepted').notNull().default(0),
  refused: integer('refused').notNull().default(0),
  unknown: integer('unknown').notNull().default(0),
  delivered: integer('delivered').notNull().default(0),
  withdrawn: integer('withdrawn').notNull().default(0),
  dropped: integer('dropped').notNull().default(0),
  torn: integer('torn').notNull().default(0),
  refusals: jsonb('refusals').$type<Refusal[]>().notNull().default([]),
  reader: uuid('reader'),
  readAt: time('read_at').notNull(),
  begunAt: time('begun_at').notNull(),
  acceptedAt: time('accepted_at'),
})

export const deliveries = pgTable('deliveries', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  batch: uuid('batch').notNull(),
  link: uuid('link').notNull(),
  record: text('record').notNull(),
  name: text('name').notNull(),
  state: text('state', { enum: ['waiting', 'dead'] })
    .notNull()
    .default('waiting'),
  queuedAt: time('queued_at').notNull(),
  reason: text('reason'),
})

export const visits = pgTable('visits', {
  link: uuid('link').primaryKey(),
  lane: text('lane').notNull(),
  notBefore: time('not_before').notNull(),
  revision: bigint('revision', { mode: 'number' }).notNull().default(0),
  attempts: integer('attempts').notNull().default(0),
  reason: text('reason'),
})

export const lanes = pgTable('lanes', {
  lane: text('lane').primaryKey(),
  openUntil: time('open_until'),
  failures: integer('failures').notNull().default(0),
  reason: text('reason'),
})

export const staffActs = pgTable('staff_acts', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: time('at').notNull(),
  who: text('who').notNull(),
  act: text('act', {
    enum: [
      'opened',
      'replayed',
      'dropped',
      'made-codes',
      'refused',
      'drafted',
      'edited',
      'stepped',
      'voted',
      'read-offer',
      'answered-offer',
    ],
  }).notNull(),
  service: text('service'),
  batch: uuid('batch'),
  campaign: text('campaign'),
  reason: text('reason'),
  count: integer('count'),
})

export const journal = pgTable('journal', {
  id: uuid('id').primaryKey(),
  link: uuid('link').notNull(),
  visit: text('visit').notNull(),
  notBefore: time('not_before').notNull(),
})

export const expiries = pgTable('expiries', {
  id: text('id').primaryKey(),
  owner: text('owner').notNull(),
  until: time('until').notNull(),
  sealed: text('sealed'),
  begunAt: time('begun_at').notNull(),
})

export const clock = pgTable('clock', {
  one: boolean('one').primaryKey().default(true),
  latest: time('latest').notNull(),
})

export type Expiry = typeof expiries.$inferSelect
export const secrets = pgTable('secrets', {
  mark: text('mark').primaryKey(),
  since: time('since').notNull(),
})

export type Link = typeof links.$inferSelect
export type Batch = typeof batches.$inferSelect
export type Delivery = typeof deliveries.$inferSelect
export type Visit = typeof visits.$inferSelect
