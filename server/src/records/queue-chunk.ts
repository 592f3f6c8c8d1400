import { and, eq, inArray, sql } from 'drizzle-orm'
import { holdLinks } from '../links/hold-links.ts'
import { batches, deliveries, links } from '../store/schema.ts'
import type { Delivery, Link } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import type { Draft } from './draft.ts'
import { BatchInProgressError } from './errors.ts'
import type { IngestDependencies } from './ingest-dependencies.ts'
import { renewHashes } from './renew-hashes.ts'
import type { Refusal } from './refusal.ts'

/** Some lines of a batch, judged. */
export interface Chunk {
  lines: { customer: string; drafts: () => Draft[] }[]
  /** Reasons to be told; there may be more refused lines than reasons. */
  refusals: Refusal[]
  refused: number
}

/** What became of a chunk. */
export interface Queued {
  accepted: number
  unknown: number
}

/**
 * Puts a chunk in the outbox and counts it, in one transaction: when this returns, the database has
 * the records, and when it throws, it has nothing of them.
 *
 * @throws {BatchInProgressError} when another reader has taken the batch over
 */
export async function queueChunk(
  chunk: Chunk,
  { batch, reader, service }: { batch: string; reader: string; service: string },
  { db, keys, now }: Pick<IngestDependencies, 'db' | 'keys' | 'now'>,
): Promise<Queued> {
  const hashesOf = (customer: string) => keys.hashes('customer', service, customer)
  const { queued, found } = await db.transaction(async (tx) => {
    const hashes = new Set(chunk.lines.flatMap(({ customer }) => hashesOf(customer)))
    const known = await linksOf(service, hashes, tx)
    const pairs = chunk.lines.map(({ customer, drafts }) => ({
      drafts,
      links: hashesOf(customer).flatMap((hash) => known.get(hash) ?? []),
    }))
    const rows = pairs.flatMap(({ drafts, links: theirs }) =>
      theirs
        .filter(({ state }) => state === 'open')
        .flatMap(({ id: link }) =>
          drafts().map((draft) => {
            const record = JSON.stringify(draft)
            return { link, record, name: draft.fragment }
          }),
        ),
    )
    if (rows.length > 0) await queue(rows, { batch, queuedAt: now() }, tx)
    const accepted = pairs.filter(({ links: all }) => all.length > 0).length
    const unknown = pairs.length - accepted
    const withdrawn = pairs.reduce(
      (sum, { links: all }) => sum + all.filter(({ state }) => state === 'withdrawn').length,
      0,
    )
    await count({ accepted, unknown, withdrawn, ...chunk }, { batch, reader }, { db: tx, now })
    return { queued: { accepted, unknown }, found: known }
  })
  const customers = new Set(chunk.lines.map(({ customer }) => customer))
  await renewHashes({ service, customers, found }, { db, keys })
  return queued
}

/** As one parameter: hundreds of rows of five would take the database half as long again. */
async function queue(
  rows: readonly Pick<Delivery, 'link' | 'record' | 'name'>[],
  { batch, queuedAt }: { batch: string; queuedAt: Date },
  db: Database,
): Promise<void> {
  await db.execute(sql`
    insert into ${deliveries} (batch, link, record, name, queued_at)
    select ${batch}::uuid, link, record, name, ${queuedAt.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as rows (link uuid, record text, name text)`)
}

/** Links by customer, held against being closed until the transaction ends. */
async function linksOf(service: string, customers: ReadonlySet<string>, db: Database) {
  if (customers.size === 0) return new Map<string, Link[]>()
  const theirs = and(eq(links.service, service), inArray(links.customer, [...customers]))
  const found = await holdLinks(theirs, { db, against: 'share' })
  return Map.groupBy(found, ({ customer }) => customer)
}

interface Counts extends Pick<Chunk, 'refused' | 'refusals'> {
  accepted: number
  unknown: number
  withdrawn: number
}

async function count(
  { accepted, unknown, withdrawn, refused, refusals }: Counts,
  { batch, reader }: { batch: string; reader: string },
  { db, now }: { db: Database; now: () => Date },
): Promise<void> {
  const counted = await db
    .update(batches)
    .set({
      accepted: sql`${batches.accepted} + ${accepted}`,
      unknown: sql`${batches.unknown} + ${unknown}`,
      withdrawn: sql`${batches.withdrawn} + ${withdrawn}`,
      refused: sql`${batches.refused} + ${refused}`,
      refusals: sql`${batches.refusals} || ${JSON.stringify(refusals)}::jsonb`,
      readAt: now(),
    })
    .where(and(eq(batches.id, batch), eq(batches.reader, reader)))
    .returning({ id: batches.id })
  if (counted.length === 0) throw new BatchInProgressError()
}
