#!/usr/bin/env node
import { defineCommand, runMain } from 'citty'

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`selfdata needs Node 24 or newer; this is ${process.version}.\n`)
  process.exit(1)
}

const selfdata = defineCommand({
  meta: { name: 'selfdata', description: 'The city’s side: records in, pods out' },
  subCommands: {
    // Each is loaded when it is asked for: `deliver` needs no database.
    serve: async () => (await import('./cli/serve.ts')).serve,
    work: async () => (await import('./cli/serve.ts')).work,
    deliver: async () => (await import('./cli/deliver.ts')).deliver,
    dead: async () => (await import('./cli/dead.ts')).dead,
    doctor: async () => (await import('./cli/doctor.ts')).doctor,
    backup: async () => (await import('./cli/backup.ts')).backup,
    restore: async () => (await import('./cli/backup.ts')).restore,
    rotate: async () => (await import('./cli/rotate.ts')).rotate,
    codes: async () => (await import('./cli/codes.ts')).codes,
  },
})

await runMain(selfdata)
