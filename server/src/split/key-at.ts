import { z } from 'zod'

/** How an operator tells its public key, and who it is; nothing else of what it says is passed on. */
const Answer = z.object({
  key: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string().max(100),
    y: z.string().max(100),
  }),
  operator: z.string().max(2000).optional(),
})

/** Longest the other operator may take, in milliseconds. */
const PATIENCE = 10_000

/**
 * The public key of the operator at an address, and who it says it is.
 *
 * @param base ends in `/`
 * @throws {Error} when it gives none
 */
export async function keyAt(
  base: string,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<z.infer<typeof Answer>> {
  const address = `${base}split/key`
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const found = Answer.safeParse(await response.json().catch(() => undefined))
  if (!found.success) throw new Error(`${address} gave no key`)
  return found.data
}
