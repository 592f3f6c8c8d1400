import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One thing a change must pass. */
export interface Step {
  name: string
  command: string
  args: string[]
  /** A test runner that counts; the others count as one. */
  counts?: 'vitest' | 'playwright'
}

export interface Count {
  passed: number
  failed: number
  skipped: number
}

/** Runs the steps one after the other, all of them, and closes with the line `N passed, N failed`. */
export async function runSteps(steps: readonly Step[]): Promise<never> {
  const total: Count = { passed: 0, failed: 0, skipped: 0 }
  for (const step of steps) {
    const started = performance.now()
    process.stdout.write(`\n▸ ${step.name}\n`)
    const count = await runStep(step)
    total.passed += count.passed
    total.failed += count.failed
    total.skipped += count.skipped
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    process.stdout.write(`${count.failed ? '✗' : '✓'} ${step.name}, ${seconds} s\n`)
  }
  const skipped = total.skipped ? `, ${total.skipped} skipped` : ''
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
  process.exit(total.failed ? 1 : 0)
}

async function runStep({ command, args, counts }: Step): Promise<Count> {
  const report = join(tmpdir(), `selfdata-${process.pid}-${Date.now()}.json`)
  const extra =
    counts === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : []
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const code = await new Promise<number>((resolve) => {
    const child = spawn(command, [...args, ...extra], { stdio: 'inherit', env })
    child.on('error', () => resolve(1))
    child.on('close', (status) => resolve(status ?? 1))
  })
  if (!counts) return { passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0 }
  const count = readCount(report, counts)
  rmSync(report, { force: true })
  // A runner that fell over without failing a test has failed all the same.
  return code && !count.failed ? { ...count, failed: 1 } : count
}

function readCount(report: string, runner: 'vitest' | 'playwright'): Count {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    return runner === 'vitest'
      ? {
          passed: result.numPassedTests,
          failed: result.numFailedTests,
          skipped: result.numPendingTests + result.numTodoTests,
        }
      : {
          passed: result.stats.expected + result.stats.flaky,
          failed: result.stats.unexpected,
          skipped: result.stats.skipped,
        }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
