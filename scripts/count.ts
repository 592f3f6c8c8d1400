import { readFileSync } from 'node:fs'

export interface Count {
  passed: number
  failed: number
  skipped: number
  /** Titles of what passed at the second try only. */
  second: string[]
}

export const none: Count = { passed: 0, failed: 0, skipped: 0, second: [] }

export function sum(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    second: [...one.second, ...other.second],
  }
}

/** What a runner's report in JSON counts; nothing when it wrote none. */
export function readCount(report: string, runner: 'vitest' | 'playwright'): Count {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    return runner === 'vitest' ? ofVitest(result) : ofPlaywright(result)
  } catch {
    return none
  }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

function ofVitest(report: VitestReport): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    // A test that passed and has failures all the same failed first.
    second: testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName }) => fullName),
  }
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: { title: string; tests: { status: string }[] }[]
}

interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number }
}

function ofPlaywright(report: PlaywrightReport): Count {
  const { expected, flaky, unexpected, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected, skipped, second: flakyOf(report) }
}

function flakyOf({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...own.map(({ title }) => title), ...suites.flatMap(flakyOf)]
}
