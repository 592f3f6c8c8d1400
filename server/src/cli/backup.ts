import { defineCommand } from 'citty'
import { configFrom } from '../config.ts'
import { backUp } from '../store/backup/back-up.ts'
import { restore as restoreFrom } from '../store/backup/restore.ts'
import { explained } from './failing.ts'

const file = { type: 'positional', required: true, description: 'The file' } as const

export const backup = defineCommand({
  meta: { name: 'backup', description: 'Writes the whole database into a file' },
  args: { file },
  run: async ({ args }) =>
    explained(async () => {
      await backUp(args.file, configFrom(process.env))
    }),
})

export const restore = defineCommand({
  meta: {
    name: 'restore',
    description: 'Puts the database back from a file, whichever wrote it; the server is stopped',
  },
  args: {
    file,
    replace: { type: 'boolean', description: 'Put the database that is there aside' },
  },
  run: async ({ args }) =>
    explained(async () => {
      await restoreFrom(args.file, { replace: args.replace === true }, configFrom(process.env))
    }),
})
