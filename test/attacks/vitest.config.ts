import { defineConfig } from 'vitest/config'

/** Real processes and a real Solid server, attacked from all sides. */
export default defineConfig({
  test: {
    name: 'attacks',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Each file has its own Solid server and city: two at a time are enough for two cores.
    maxWorkers: 2,
  },
})
