import type { Delivery } from '../store/schema.ts'

/** What a visit needs of a record that waits; the rest stays in the database. */
export type Waiting = Pick<Delivery, 'id' | 'record'>
