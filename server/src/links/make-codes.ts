import type { Service } from '../services/service-declaration.ts'
import { codes } from '../store/schema.ts'
import { newCode, readCode } from './code.ts'
import type { LinkDependencies } from './link-dependencies.ts'

/** A code to be sent to a customer: by letter, on an invoice, as a QR code. */
export interface CustomerCode {
  customer: string
  code: string
  expiresAt: Date
}

/** So many rows go to the database at once. */
const ROWS = 1000

/**
 * Makes a one-time code for each customer. Code and customer number are stored as keyed hashes
 * only: the codes can be read from the answer and never again.
 */
export async function makeCodes(
  service: Service,
  customers: readonly string[],
  { db, keys, now }: Pick<LinkDependencies, 'db' | 'keys' | 'now'>,
): Promise<CustomerCode[]> {
  const madeAt = now()
  const expiresAt = new Date(madeAt.getTime() + service.codeDays * 86_400_000)
  const made = customers.map((customer) => ({ customer, code: newCode(), expiresAt }))
  const rows = made.map(({ customer, code }) => ({
    hash: keys.hash('code', service.id, readCode(code)),
    service: service.id,
    customer: keys.hash('customer', service.id, customer),
    madeAt,
    expiresAt,
  }))
  await db.transaction(async (tx) => {
    for (let from = 0; from < rows.length; from += ROWS)
      await tx.insert(codes).values(rows.slice(from, from + ROWS))
  })
  return made
}
