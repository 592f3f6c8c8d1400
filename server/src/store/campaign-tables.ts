import type { CampaignStep, CountReport, ErasureBody } from '@selfdata/city'
import type { CampaignDraft } from '@selfdata/campaigns'
import type {
  CampaignState,
  CodeList,
  Decision,
  FollowUp,
  LangString,
  Release,
} from '@selfdata/vocab'
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Doubt, Followed } from '../campaigns/followed.ts'
import { time } from './time-column.ts'

// Campaigns and decisions; made by `migrations/0040-campaigns.sql`.

export const campaigns = pgTable('campaigns', {
  slug: text('slug').primaryKey(),
  iri: text('iri').notNull(),
  controller: text('controller').notNull(),
  host: text('host').notNull(),
  hostSlug: text('host_slug'),
  state: text('state').$type<CampaignState>().notNull(),
  version: integer('version').notNull().default(1),
  campaign: jsonb('campaign').$type<CampaignDraft>().notNull(),
  codeList: jsonb('code_list').$type<CodeList>().notNull(),
  digest: text('digest'),
  decision: jsonb('decision').$type<Decision>(),
  release: jsonb('release').$type<Release>(),
  report: jsonb('report').$type<CountReport>(),
  erasure: jsonb('erasure').$type<ErasureBody>(),
  followed: jsonb('followed').$type<Followed>(),
  doubt: text('doubt').$type<Doubt>(),
  createdAt: time('created_at').notNull(),
})

export const campaignSteps = pgTable(
  'campaign_steps',
  {
    campaign: text('campaign').notNull(),
    number: integer('number').notNull(),
    event: text('event').$type<CampaignStep['event']>().notNull(),
    at: time('at').notNull(),
    byRole: text('by_role').$type<CampaignStep['by']>().notNull(),
    reason: jsonb('reason').$type<LangString>(),
  },
  (table) => [primaryKey({ columns: [table.campaign, table.number] })],
)

export const campaignAnswers = pgTable('campaign_answers', {
  id: text('id').primaryKey(),
  campaign: text('campaign').notNull(),
  answer: jsonb('answer').$type<FollowUp>().notNull(),
  issued: time('issued').notNull(),
})

export const campaignComments = pgTable('campaign_comments', {
  id: uuid('id').primaryKey(),
  campaign: text('campaign').notNull(),
  at: time('at').notNull(),
  text: text('text').notNull(),
  author: text('author'),
})

export type CampaignRow = typeof campaigns.$inferSelect
