import { defineConfig } from 'vitest/config'

/** Real processes, a real Solid server, and a proxy between them that breaks what a test asks for. */
export default defineConfig({
  test: {
    name: 'faults',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Each file has its own Solid server and city: two at a time are enough for two cores.
    maxWorkers: 2,
  },
})
