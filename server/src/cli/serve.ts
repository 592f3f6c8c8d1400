import { defineCommand } from 'citty'
import { main } from '../main.ts'
import { explained } from './failing.ts'

export const serve = defineCommand({
  meta: {
    name: 'serve',
    description: 'Runs the server until it is asked to stop (SIGTERM, Ctrl-C)',
  },
  run: async () => explained(async () => main(process.env)),
})
