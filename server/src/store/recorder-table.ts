import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { time } from './time-column.ts'

export const recorders = pgTable('recorders', {
  id: uuid('id').primaryKey(),
  link: uuid('link').notNull(),
  secret: text('secret').notNull(),
  paused: boolean('paused').notNull().default(false),
  madeAt: time('made_at').notNull(),
  heardAt: time('heard_at'),
  latest: time('latest'),
  refusal: text('refusal'),
  refusedAt: time('refused_at'),
  noted: text('noted'),
  day: text('day'),
  taken: integer('taken').notNull().default(0),
})

export type RecorderRow = typeof recorders.$inferSelect
