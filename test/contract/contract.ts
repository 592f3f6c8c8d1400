/* oxlint-disable vitest/valid-title, vitest/expect-expect -- sentences and checks stand in the cases */
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { AccessWorld } from '../integration/access-world.ts'

/**
 * A promise of ours, tried on a server. Where the server cannot do it, the case shows what the
 * product does instead, and gives that in words.
 */
export type Case = (world: AccessWorld) => Promise<Instead | void>

/** The server cannot do what the case is about; the product did this, and the case saw it. */
export interface Instead {
  instead: string
}

export const instead = (what: string): Instead => ({ instead: what })

/** Cases by their sentences, in groups. */
export type Contract = Record<string, Record<string, Case>>

/**
 * Runs every case on one server, which is started before the first and stopped after the last.
 *
 * @param known cases that fail because of the server, with the reason: they have to fail
 */
export function runContract(
  contract: Contract,
  start: () => Promise<AccessWorld>,
  known: Readonly<Record<string, string>> = {},
): void {
  let world: AccessWorld | undefined
  beforeAll(async () => {
    world = await start()
  })
  afterAll(() => world?.stop())
  for (const [group, cases] of Object.entries(contract)) {
    describe(group, () => {
      for (const [sentence, one] of Object.entries(cases)) {
        const fails = known[sentence] !== undefined
        it(sentence, { fails }, async ({ task }) => {
          if (fails) task.meta.fails = known[sentence]
          if (!world) throw new Error('the server does not run')
          const result = await one(world)
          if (result) task.meta.instead = result.instead
        })
      }
    })
  }
}

declare module 'vitest' {
  interface TaskMeta {
    /** What the product does where the server cannot do what was asked. */
    instead?: string
    /** What the server does wrong, where the case has to fail. */
    fails?: string
  }
}
