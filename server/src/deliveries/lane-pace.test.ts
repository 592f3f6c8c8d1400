import { describe, expect, it } from 'vitest'
import { lanePace, lanePaces } from './lane-pace.ts'

describe('the pace of a lane', () => {
  it('rises while a server answers as quickly as ever', () => {
    const pace = lanePace()
    for (let request = 0; request < 1000; request += 1) pace.answered(20)
    expect(pace.limit()).toBe(16)
  })

  it.each([
    [5, 16, 16],
    [50, 5, 7],
    [300, 1, 2],
  ])('settles where others would wait long for a server of %i ms', (each, least, most) => {
    const pace = lanePace()
    // It has one processor: all that are asked at once wait for each other.
    pace.answered(each)
    for (let request = 0; request < 3000; request += 1) pace.answered(each * pace.limit())
    expect(pace.limit()).toBeGreaterThanOrEqual(least)
    expect(pace.limit()).toBeLessThanOrEqual(most)
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
    await Promise.all(Array.from({ length: 200 }, async () => pace.visit().ask(request)))
    expect(most).toBe(4)
    const { ask } = pace.visit()
    await expect(ask(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await ask(request)
    expect(running).toBe(0)
  })

  it('lets a visit that began earlier go on before the others', async () => {
    const pace = lanePace(1)
    const [first, second, third] = [pace.visit(), pace.visit(), pace.visit()]
    const order: string[] = []
    const tell = (name: string) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      order.push(name)
    }
    await Promise.all([
      second.ask(tell('second, 1')),
      second.ask(tell('second, 2')),
      third.ask(tell('third')),
      first.ask(tell('first, 1')),
      first.ask(tell('first, 2')),
    ])
    expect(order).toEqual(['second, 1', 'first, 1', 'first, 2', 'second, 2', 'third'])
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
