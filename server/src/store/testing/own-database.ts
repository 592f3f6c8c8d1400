import { afterAll, beforeAll } from 'vitest'
import { migrate } from '../migrate.ts'
import { openEmbedded } from '../open-embedded.ts'
import type { Store } from '../store.ts'

/** A database in memory, with our tables, for the tests of one file: it is there once they begin. */
export function ownDatabase(): Pick<Store, 'db'> {
  let store: Store | undefined
  beforeAll(async () => {
    store = await openEmbedded()
    await migrate(store)
  })
  afterAll(async () => store?.close())
  return {
    get db() {
      if (!store) throw new Error('Asking the database failed: the tests have not begun')
      return store.db
    },
  }
}
