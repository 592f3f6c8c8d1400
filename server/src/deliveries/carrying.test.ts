import { describe, expect, it } from 'vitest'
import { carryingAtMost } from './carrying.ts'
import type { Carrying } from './carrying.ts'

/** A visit that goes on until it is told to end. */
function visit(carrying: Carrying, wanted: number) {
  const begun = Promise.withResolvers<number>()
  const end = Promise.withResolvers<void>()
  const over = carrying.carry(async ({ most, took }) => {
    took(Math.min(wanted, most))
    begun.resolve(most)
    await end.promise
  })
  return {
    /** How much it may take, once it is its turn. */
    begun: begun.promise,
    end: async () => {
      end.resolve()
      await over
    },
  }
}

describe('what a process carries', () => {
  it('is never more than its limit, and every visit of many servers has its turn in order', async () => {
    const carrying = carryingAtMost(20_000)
    const turns: number[] = []
    let most = 0
    const pods = Array.from({ length: 60 * 16 }, (_, number) => number)
    await Promise.all(
      pods.map(async (number) =>
        carrying.carry(async (room) => {
          turns.push(number)
          most = Math.max(most, carrying.records())
          await Promise.resolve()
          room.took(Math.min(room.most, 7 * (number % 200)))
          for (let answer = 0; answer < number % 17; answer += 1) await Promise.resolve()
          most = Math.max(most, carrying.records())
        }),
      ),
    )
    expect(most).toBeLessThanOrEqual(20_000)
    expect(most).toBeGreaterThan(15_000)
    expect(turns).toEqual(pods)
    expect(carrying.records()).toBe(0)
  })

  it('leaves room for others where all visits of a server do not come to an end', async () => {
    const carrying = carryingAtMost(20_000)
    const slow = Array.from({ length: 16 }, () => visit(carrying, 1200))
    await Promise.all(slow.map(async ({ begun }) => begun))
    for (let pod = 0; pod < 100; pod += 1) {
      const quick = visit(carrying, 1200)
      expect(await quick.begun).toBeGreaterThanOrEqual(300)
      await quick.end()
    }
    await Promise.all(slow.map(async ({ end }) => end()))
    expect(carrying.records()).toBe(0)
  })

  it('gives back what a visit does not take as soon as it is known', async () => {
    const carrying = carryingAtMost(1000)
    const small = Array.from({ length: 100 }, () => visit(carrying, 2))
    await Promise.all(small.map(async ({ begun }) => begun))
    expect(carrying.records()).toBe(200)
    await Promise.all(small.map(async ({ end }) => end()))
  })

  it('is free again after a visit that failed', async () => {
    const carrying = carryingAtMost(300)
    const failing = carrying.carry(async () => {
      throw new Error('the database failed us')
    })
    await expect(failing).rejects.toThrow('the database failed us')
    expect(await carrying.carry(async ({ most }) => most)).toBe(300)
  })
})
