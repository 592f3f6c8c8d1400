import { defineConfig } from '@playwright/test'
import { launchOptions } from './e2e/browser.ts'

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../test-results/report.json'

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers: 2,
  // Told at the end of `npm test`, as of the tests with real servers.
  retries: 1,
  // Far more than is needed, also on a machine that does much else.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: report }]],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions,
  },
})
