/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/no-conditional-tests -- a server may be missing */
import { describe, it } from 'vitest'
import { runContract } from '../contract/contract.ts'
import { accessContract, podContract, unreadableRules } from '../contract/contracts.ts'
import { worldOf } from '../integration/access-world.ts'
import { NotRunError } from './server-under-test.ts'
import type { ServerUnderTest } from './server-under-test.ts'

/** Tries the whole contract on one server; one that cannot be had is said to be so. */
export async function testServer({ name, start, known = {} }: ServerUnderTest): Promise<void> {
  const running = await start().catch((error: unknown) => {
    if (error instanceof NotRunError) return error
    throw error
  })
  describe(name, () => {
    if (running instanceof NotRunError) {
      it('is not run', ({ task, skip }) => {
        task.meta.notRun = running.message
        skip(running.message)
      })
    } else {
      const access = running.rules === 'unreadable' ? unreadableRules : accessContract
      runContract({ ...access, ...podContract }, () => worldOf(running), known)
    }
  })
}

declare module 'vitest' {
  interface TaskMeta {
    /** Why the server was not run. */
    notRun?: string
  }
}
