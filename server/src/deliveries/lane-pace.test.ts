import { describe, expect, it } from 'vitest'
import { lanePace, lanePaces } from './lane-pace.ts'

describe('the pace of a lane', () => {
  it('rises while a server answers as quickly as ever', () => {
    const pace = lanePace()
    for (let request = 0; request < 1000; request += 1) pace.answered(20)
    expect(pace.limit()).toBe(16)
  })

  it('settles where requests begin to queue up', () => {
    const pace = lanePace()
    // A server with one processor: 20 ms each, the rest must wait.
    pace.answered(20)
    for (let request = 0; request < 3000; request += 1) pace.answered(20 * pace.limit())
    expect(pace.limit()).toBeGreaterThanOrEqual(6)
    expect(pace.limit()).toBeLessThanOrEqual(10)
  })

  it('lets no more requests through at once than its limit', async () => {
    const pace = lanePace(4)
    let running = 0
    let most = 0
    const request = async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running -= 1
    }
    await Promise.all(Array.from({ length: 200 }, async () => pace.ask(request)))
    expect(most).toBe(4)
    await expect(pace.ask(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await pace.ask(request)
    expect(running).toBe(0)
  })

  it('falls at once on trouble, never below one, and comes back', () => {
    const pace = lanePace()
    for (let request = 0; request < 1000; request += 1) pace.answered(20)
    pace.troubled()
    expect(pace.limit()).toBe(8)
    for (let times = 0; times < 10; times += 1) pace.troubled()
    expect(pace.limit()).toBe(1)
    for (let request = 0; request < 1000; request += 1) pace.answered(20)
    expect(pace.limit()).toBe(16)
  })

  it('belongs to one server, and does not grow without end', () => {
    const paceOf = lanePaces(2)
    const first = paceOf('a')
    first.troubled()
    expect(paceOf('a')).toBe(first)
    expect(paceOf('b')).not.toBe(first)
    paceOf('c')
    expect(paceOf('a')).not.toBe(first)
  })
})
