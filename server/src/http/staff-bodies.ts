import { z } from '@hono/zod-openapi'
import type { Service } from '../services/service-declaration.ts'
import type { NotedAct } from '../staff/acts.ts'
import type { CodeSeries } from '../staff/count-codes.ts'
import type { HostCounts } from '../staff/count-hosts.ts'
import type { Freshness, ServiceCounts } from '../staff/count-links.ts'
import type { OpenRecords } from '../staff/list-batches.ts'
import { rightsFor } from '../staff/rights.ts'
import type { StaffMember } from '../staff/staff-file.ts'
import { staffActs } from '../store/schema.ts'
import type { Batch } from '../store/schema.ts'
import { batchBody } from './batch-body.ts'

// What the console is told. No field of it can hold a WebID, a storage, a customer number, a value
// of a record, or a code that was made before.

const Both = z.object({ fr: z.string(), en: z.string() })
const whole = z.number().int()
const moment = z.iso.datetime()
const counted = moment.openapi({
  description: 'When this was counted: seconds ago in a large city',
})
const Rights = z.enum(['see', 'replay', 'drop', 'codes', 'audit'])

export const MeBody = z
  .object({
    id: z.string(),
    mayAudit: z.boolean(),
    services: z.array(z.object({ id: z.string(), name: Both, rights: z.array(Rights) })),
  })
  .openapi('StaffMember')

export const StaffServiceBody = z
  .object({
    id: z.string(),
    name: Both,
    description: Both,
    domain: z.string(),
    stream: z.string(),
    contact: z.string(),
    links: z.object({ open: whole, withdrawn: whole }),
    records: z.object({ waiting: whole, dead: whole }),
    lastDelivered: moment.nullable(),
    oldestWaiting: moment.nullable(),
    counted,
  })
  .openapi('StaffService')

export const StaffBatchBody = z
  .object({
    id: z.uuid(),
    service: z.string(),
    state: z.enum(['reading', 'accepted']),
    begun: moment,
    accepted: whole,
    refusedLines: whole,
    unknownCustomers: whole,
    deliveries: z.object({
      waiting: whole,
      delivered: whole,
      withdrawn: whole,
      dead: whole,
      dropped: whole,
    }),
    counted,
  })
  .openapi('StaffBatch')

export const HostBody = z
  .object({
    host: z.string().nullable().openapi({ description: 'null: all small servers together' }),
    servers: whole,
    pods: whole,
    waiting: whole,
    dead: whole,
    paused: whole,
    reasons: z.array(z.string()),
    nextTry: moment.nullable(),
    counted,
  })
  .openapi('StaffHost')

export const FreshnessBody = z
  .object({
    service: z.string(),
    day: whole,
    week: whole,
    month: whole,
    older: whole,
    never: whole,
    troubles: z.record(z.string(), whole),
    counted,
  })
  .openapi('StaffFreshness')

export const CodesBody = z
  .object({
    service: z.string(),
    madeOn: z.iso.date(),
    used: whole,
    open: whole,
    expired: whole,
    expires: moment,
  })
  .openapi('StaffCodes')

export const ActBody = z
  .object({
    id: whole,
    at: moment,
    who: z.string(),
    act: z.enum(staffActs.act.enumValues),
    service: z.string().nullable(),
    batch: z.string().nullable(),
    campaign: z.string().nullable(),
    reason: z.string().nullable(),
    count: whole.nullable(),
  })
  .openapi('StaffAct')

const text = (at: Date | null | undefined) => at?.toISOString() ?? null

/** A member of the staff as the console greets them. */
export function meBody(
  member: StaffMember,
  { services, mayAudit }: { services: readonly Service[]; mayAudit: boolean },
): z.infer<typeof MeBody> {
  const theirs = services.map(({ id, name }) => ({ id, name, rights: [...rightsFor(id, member)] }))
  return { id: member.id, mayAudit, services: theirs }
}

/** A service in numbers. */
export function staffServiceBody(
  { id, name, description, domain, stream, contact }: Service,
  { open, withdrawn, waiting, dead, lastDelivered, oldestWaiting }: ServiceCounts,
  at: Date,
): z.infer<typeof StaffServiceBody> {
  const declared = { id, name, description, domain, stream, contact }
  const counts = { links: { open, withdrawn }, records: { waiting, dead } }
  const times = { lastDelivered: text(lastDelivered), oldestWaiting: text(oldestWaiting) }
  return { ...declared, ...counts, ...times, counted: at.toISOString() }
}

/** A batch in a list. */
export function staffBatchBody(
  batch: Batch,
  { waiting, dead }: OpenRecords,
  at: Date,
): z.infer<typeof StaffBatchBody> {
  const { service, begunAt, delivered, withdrawn, dropped } = batch
  const { refused: _, ...counts } = batchBody(batch)
  const deliveries = { waiting, delivered, withdrawn, dead, dropped }
  const begun = begunAt.toISOString()
  return { ...counts, service, begun, deliveries, counted: at.toISOString() }
}

/** A pod server, or the small ones together. */
export function hostBody(
  { host, nextTry, ...counts }: HostCounts,
  at: Date,
): z.infer<typeof HostBody> {
  return { host: host ?? null, ...counts, nextTry: text(nextTry), counted: at.toISOString() }
}

/** How fresh a service is. */
export function freshnessBody(freshness: Freshness, at: Date): z.infer<typeof FreshnessBody> {
  return { ...freshness, counted: at.toISOString() }
}

/** Codes of one day. */
export function codesBody({ expires, ...series }: CodeSeries): z.infer<typeof CodesBody> {
  return { ...series, expires: expires.toISOString() }
}

/** An act in the audit. */
export function actBody(noted: NotedAct): z.infer<typeof ActBody> {
  return { ...noted, at: noted.at.toISOString() }
}
