import { defineConfig } from 'vitest/config'
import { TableReporter } from './table-reporter.ts'

/** The contract of `pod` and `access` on every Solid server there is; writes docs/servers.md. */
export default defineConfig({
  test: {
    name: 'servers',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    setupFiles: ['./localhost-names.ts'],
    reporters: ['default', new TableReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A server for each file: one after the other is enough for two cores.
    fileParallelism: false,
  },
})
