import { appConfig } from '@selfdata/ui/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  ...appConfig({ title: 'App title', port: 5190 }),
  // A Solid server starts in the test: two seconds alone, many more on a busy machine.
  test: { testTimeout: 60_000, hookTimeout: 180_000, maxWorkers: 1 },
})
