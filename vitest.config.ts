import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure functions leave nothing behind: files share their imports, in a third less time.
          isolate: false,
          include: ['vocab/**/*.test.ts', '{packages/*,server}/src/**/*.test.ts', 'test/*.test.ts'],
          exclude: ['packages/ui/**', '**/node_modules/**'],
          setupFiles: 'test/same-examples.ts',
          // Some ask a real database: milliseconds here, seconds on a machine that does much else.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['{apps/*,packages/ui}/src/**/*.test.ts'],
          setupFiles: 'test/same-day.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          globalSetup: 'test/integration/solid-server.ts',
          include: ['test/integration/**/*.test.ts'],
          setupFiles: 'test/same-examples.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Real servers on a busy machine: a second try is told at the end. Races have none.
          retry: { count: 1, delay: 2000 },
        },
      },
    ],
  },
})
