import { isDateTime, recordFragment } from '@selfdata/records'
import type { Problem } from '@selfdata/records'
import { shapes } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import { z } from 'zod'
import { judge } from './judge.ts'
import type { Unjudged } from './judge.ts'
import { owned, withLists } from './owned.ts'
import { refuse } from './reasons.ts'
import type { Refusal } from './refusal.ts'
import type { SourceRecord } from './source-line.ts'

/** A longer name of a field is told by its beginning, in characters. */
const LONGEST_FIELD = 100

/** A record as it waits in the outbox: everything but whose it is and where it goes. */
export const Draft = z.object({
  /** Name of the record within its document. */
  fragment: z.string(),
  startTime: z.string(),
  fields: z.record(z.string(), z.unknown()),
  /** The record is to be taken out. */
  removed: z.literal(true).optional(),
})
export type Draft = z.infer<typeof Draft>

/** What stands for a person's address while a record is judged at the door. */
export interface StandIn {
  shape: RecordName
  source: string
  /** WebID of the service. */
  webId: string
}

/**
 * Judges a record by its shape; answers what to deliver, or every reason why it is refused. One
 * that starts at another time than was told before is two: the former goes.
 */
export function draftsOf(
  record: SourceRecord,
  { shape, source, webId }: StandIn,
): { drafts: () => Draft[] } | { refusals: Refusal[] } {
  const { line, fields } = record
  const whole = withDefaults(fields, { shape, webId })
  const startTime = String(whole.startTime)
  const dates = [record.removed ? ['startTime', startTime] : [], ['formerStartTime', record.former]]
  for (const [field, time] of dates)
    if (time !== undefined && !isDateTime(time)) return { refusals: [refuse('date', line, field)] }
  const name = (time: string) => fragmentOf(record, { source, startTime: time, fields: whole })
  const gone = (time: string): Draft => ({
    fragment: name(time),
    startTime: time,
    fields: {},
    removed: true,
  })
  if (record.removed) return { drafts: () => [gone(startTime)] }
  const problems = problemsOf(owned(shape, whole, { id: webId, agent: webId }), shape)
  if (!problems) return { refusals: [refuse('nested', line)] }
  if (problems.length > 0) {
    const refusals = problems.map(({ key, message }) => {
      // A name that is none of ours may be anything; the database keeps text only.
      const field = key.slice(0, LONGEST_FIELD).toWellFormed().replaceAll('\0', '\uFFFD')
      return { line, field, reason: message }
    })
    return { refusals }
  }
  const { former } = record
  // Made only for customers who have a link: most lines are of others.
  const drafts = () => [
    ...(former === undefined ? [] : [gone(former)]),
    { fragment: name(startTime), startTime, fields: whole },
  ]
  return { drafts }
}

/** Nothing where values lie in each other so deep that nobody can look at them. */
function problemsOf(record: Unjudged, shape: RecordName): Problem[] | undefined {
  try {
    return judge(shape, record)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function fragmentOf(
  { source: sourceRecordId }: SourceRecord,
  {
    source,
    startTime,
    fields,
  }: { source: string; startTime: string; fields: Record<string, unknown> },
): string {
  const place = typeof fields.stop === 'string' ? fields.stop : undefined
  return recordFragment({
    source,
    startTime,
    ...(sourceRecordId !== undefined && { sourceRecordId }),
    ...(place !== undefined && { place }),
  })
}

/** Lists that may be empty are there, and the provider is the service unless the record says so. */
function withDefaults(
  fields: Record<string, unknown>,
  { shape, webId }: { shape: RecordName; webId: string },
): Record<string, unknown> {
  const { properties } = shapes[shape]
  const provided = properties.some(({ key }) => key === 'provider') ? { provider: webId } : {}
  return { ...withLists(shape), ...provided, ...fields }
}
