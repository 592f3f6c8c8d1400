import { recordFragment } from '@selfdata/records'
import { shapes } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import { z } from 'zod'
import { judge } from './judge.ts'
import type { Refusal } from './refusal.ts'
import type { SourceRecord } from './source-line.ts'

/** A record as it waits in the outbox: everything but whose it is and where it goes. */
export const Draft = z.object({
  /** Name of the record within its document. */
  fragment: z.string(),
  startTime: z.string(),
  fields: z.record(z.string(), z.unknown()),
})
export type Draft = z.infer<typeof Draft>

/** What stands for a person's address while a record is judged at the door. */
export interface StandIn {
  shape: RecordName
  source: string
  /** WebID of the service. */
  webId: string
}

/** Judges a record by its shape; answers the draft, or every reason why it is refused. */
export function draftOf(
  { line, source: sourceRecordId, fields }: SourceRecord,
  { shape, source, webId }: StandIn,
): { draft: Draft } | { refusals: Refusal[] } {
  const whole = withDefaults(fields, { shape, webId })
  const problems = judge(shape, { ...whole, id: webId, agent: webId })
  if (problems.length > 0) {
    const refusals = problems.map(({ key, message }) => ({ line, field: key, reason: message }))
    return { refusals }
  }
  const startTime = String(whole.startTime)
  const place = typeof whole.stop === 'string' ? whole.stop : undefined
  const fragment = recordFragment({
    source,
    startTime,
    ...(sourceRecordId !== undefined && { sourceRecordId }),
    ...(place !== undefined && { place }),
  })
  return { draft: { fragment, startTime, fields: whole } }
}

/** Lists that may be empty are there, and the provider is the service unless the record says so. */
function withDefaults(
  fields: Record<string, unknown>,
  { shape, webId }: { shape: RecordName; webId: string },
): Record<string, unknown> {
  const { properties } = shapes[shape]
  const lists = properties.flatMap(({ key, max, kind }) =>
    max === 1 || kind === 'langString' ? [] : [[key, []] as const],
  )
  const provided = properties.some(({ key }) => key === 'provider') ? { provider: webId } : {}
  return { ...Object.fromEntries(lists), ...provided, ...fields }
}
