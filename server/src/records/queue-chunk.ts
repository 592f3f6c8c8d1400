import { and, eq, inArray, sql } from 'drizzle-orm'
import { batches, deliveries, links } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import type { Draft } from './draft.ts'
import { BatchInProgressError } from './errors.ts'
import type { IngestDependencies } from './ingest-dependencies.ts'
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
  return db.transaction(async (tx) => {
    const customers = new Set(chunk.lines.flatMap(({ customer }) => hashesOf(customer)))
    const found = await linksOf(service, customers, tx)
    await renewHashes(chunk, { service, found }, { db: tx, keys })
    const pairs = chunk.lines.map(({ customer, drafts }) => ({
      drafts,
      links: hashesOf(customer).flatMap((hash) => found.get(hash) ?? []),
    }))
    const rows = pairs.flatMap(({ drafts, links: all }) =>
      all
        .filter(({ state }) => state === 'open')
        .flatMap(({ id: link }) =>
          drafts().map((draft) => {
            const record = JSON.stringify(draft)
            return { batch, link, record, name: draft.fragment, queuedAt: now() }
          }),
        ),
    )
    if (rows.length > 0) await tx.insert(deliveries).values(rows)
    const accepted = pairs.filter(({ links: all }) => all.length > 0).length
    const unknown = pairs.length - accepted
    const withdrawn = pairs.reduce(
      (sum, { links: all }) => sum + all.filter(({ state }) => state === 'withdrawn').length,
      0,
    )
    await count({ accepted, unknown, withdrawn, ...chunk }, { batch, reader }, { db: tx, now })
    return { accepted, unknown }
  })
}

/** Links by customer, held against being closed until the transaction ends. */
async function linksOf(service: string, customers: ReadonlySet<string>, db: Database) {
  if (customers.size === 0) return new Map<string, never[]>()
  const found = await db
    .select({ id: links.id, customer: links.customer, state: links.state })
    .from(links)
    .where(and(eq(links.service, service), inArray(links.customer, [...customers])))
    .orderBy(links.id)
    .for('share')
  return Map.groupBy(found, ({ customer }) => customer)
}

/** A link found under a former secret is kept under today's from now on. */
async function renewHashes(
  chunk: Chunk,
  { service, found }: { service: string; found: ReadonlyMap<string, { id: string }[]> },
  { db, keys }: { db: Database; keys: IngestDependencies['keys'] },
): Promise<void> {
  for (const customer of new Set(chunk.lines.map(({ customer: number }) => number))) {
    const [today = '', ...former] = keys.hashes('customer', service, customer)
    const ids = former.flatMap((hash) => found.get(hash) ?? []).map(({ id }) => id)
    if (ids.length > 0)
      await db.update(links).set({ customer: today }).where(inArray(links.id, ids))
  }
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
