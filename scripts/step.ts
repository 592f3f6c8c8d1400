import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { none, readCount, sum } from './count.ts'
import type { Count } from './count.ts'

/** One thing a change must pass. */
export interface Step {
  name: string
  command: string
  args: string[]
  /** A test runner that counts; the others count as one. */
  counts?: 'vitest' | 'playwright'
}

/** Runs the steps one after the other, all of them, and closes with the line `N passed, N failed`. */
export async function runSteps(steps: readonly Step[]): Promise<never> {
  let total = none
  for (const step of steps) {
    const started = performance.now()
    process.stdout.write(`\n▸ ${step.name}\n`)
    const count = await runStep(step)
    total = sum(total, count)
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    process.stdout.write(`${count.failed ? '✗' : '✓'} ${step.name}, ${seconds} s\n`)
  }
  for (const title of total.second) process.stdout.write(`\nat the second try only: ${title}`)
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
  if (!counts) return { ...none, passed: code ? 0 : 1, failed: code ? 1 : 0 }
  const count = readCount(report, counts)
  rmSync(report, { force: true })
  // A runner that fell over without failing a test has failed all the same.
  return code && !count.failed ? { ...count, failed: 1 } : count
}
