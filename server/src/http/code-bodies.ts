import { z } from '@hono/zod-openapi'
import type { CustomerCode } from '../links/make-codes.ts'

/** Customers of a service, a thousand at a time. */
export const Customers = z.object({
  customers: z.array(z.string().min(1).max(200)).min(1).max(1000),
})

export const CodeBody = z.object({
  customer: z.string(),
  code: z.string(),
  expires: z.iso.datetime(),
})

/** A code as it is told once, and never again. */
export function codeBody({ customer, code, expiresAt }: CustomerCode): z.infer<typeof CodeBody> {
  return { customer, code, expires: expiresAt.toISOString() }
}
