import { and, eq } from 'drizzle-orm'
import { links } from '../store/schema.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'

/** How often it is looked whether the link is still there, in milliseconds. */
const EVERY = 2000

/**
 * Does something for a link, and breaks it off when the link ends meanwhile: whoever takes a service's
 * access back must not see it write on, whichever process they told.
 *
 * @param run gets a signal that aborts when the link has ended
 */
export async function whileLinked<T>(
  link: string,
  run: (ended: AbortSignal) => Promise<T>,
  { db, log, every = EVERY }: Pick<DeliveryDependencies, 'db' | 'log'> & { every?: number },
): Promise<T> {
  const ending = new AbortController()
  const look = async () => {
    const open = and(eq(links.id, link), eq(links.state, 'open'))
    const found = await db.select({ id: links.id }).from(links).where(open)
    if (found.length === 0) ending.abort()
  }
  const timer = setInterval(() => {
    // A database that is away says nothing about the link.
    look().catch((error: unknown) => log.warn('looking for a link failed', { error }))
  }, every)
  try {
    return await run(ending.signal)
  } finally {
    clearInterval(timer)
  }
}
