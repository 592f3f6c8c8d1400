import { describe, expect, it } from 'vitest'
import { standing } from './standing.ts'

/** Counts that take so long, in a time of their own. */
function counting(takes: number) {
  let time = Date.parse('2026-11-22T08:00:00Z')
  let number = 0
  const finish: (() => void)[] = []
  const look = standing(
    async () => {
      number += 1
      const mine = number
      if (takes > 0) await new Promise<void>((resolve) => finish.push(resolve))
      time += takes
      return mine
    },
    { now: () => new Date(time) },
  )
  return {
    look: async (...services: string[]) => (await look(services)).counted,
    at: async (...services: string[]) => (await look(services)).at.toISOString().slice(11, 19),
    pass: (milliseconds: number) => (time += milliseconds),
    /** Lets what is being counted come to its end. */
    finish: async () => {
      finish.splice(0).forEach((end) => end())
      await new Promise((resolve) => setTimeout(resolve))
    },
    times: () => number,
  }
}

describe('counts that are quick', () => {
  it('are made at each look', async () => {
    const { look, times } = counting(0)
    expect([await look('a'), await look('a'), await look('b')]).toEqual([1, 2, 3])
    expect(times()).toBe(3)
  })
})

describe('counts that are slow', () => {
  it('are made once for all who wait for the first', async () => {
    const { look, finish, times } = counting(4000)
    const all = [look('a', 'b'), look('b', 'a'), look('a', 'b')]
    await finish()
    expect(await Promise.all(all)).toEqual([1, 1, 1])
    expect(times()).toBe(1)
  })

  it('are told with their time, and renewed behind it, a twentieth of the time at most', async () => {
    const { look, at, pass, finish, times } = counting(4000)
    const first = look('a')
    await finish()
    await first
    pass(70_000)
    expect(await look('a')).toBe(1)
    expect(times()).toBe(1)
    pass(10_000)
    expect(await at('a')).toBe('08:00:00')
    expect(await look('a')).toBe(1)
    await finish()
    expect(await look('a')).toBe(2)
    expect(await at('a')).toBe('08:01:24')
    expect(times()).toBe(2)
  })

  it('are waited for when the last are old', async () => {
    const { look, pass, finish } = counting(4000)
    const first = look('a')
    await finish()
    await first
    pass(11 * 60_000)
    const second = look('a')
    await finish()
    expect(await second).toBe(2)
  })

  it('are shown however old where nobody would wait so long', async () => {
    const { look, pass, finish } = counting(100_000)
    const first = look('a')
    await finish()
    await first
    pass(60 * 60_000)
    expect(await look('a')).toBe(1)
    await finish()
    expect(await look('a')).toBe(2)
  })
})
