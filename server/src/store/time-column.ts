import { timestamp } from 'drizzle-orm/pg-core'

/** A moment, with its offset, read as a `Date`. */
export const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
