import type { Step } from './step.ts'

/** Under a minute: what to run before every commit. */
export const quick: Step[] = [
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  { name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { name: 'types', command: 'npm', args: ['run', '--silent', 'types'] },
  { name: 'unused code', command: 'knip', args: [] },
  {
    name: 'unit and component tests',
    command: 'vitest',
    args: ['run', '--project', 'unit', '--project', 'components'],
    counts: 'vitest',
  },
]

/** With real servers and a real browser. */
export const slow: Step[] = [
  {
    name: 'integration tests',
    command: 'vitest',
    // They wait for servers more than they count: one worker more than there are processors.
    args: ['run', '--project', 'integration', '--maxWorkers', '3'],
    counts: 'vitest',
  },
  {
    name: 'the whole way in a browser',
    command: 'playwright',
    args: ['test', '--config', 'test/playwright.config.ts'],
    counts: 'playwright',
  },
  // The browser tests have built them.
  ...['home', 'mobility', 'energy', 'contribute', 'console'].map((app) => ({
    name: `size of ${app}`,
    command: 'node',
    args: ['packages/ui/scripts/app-size.ts', `apps/${app}/dist`],
  })),
]
