import { describe, expect, it } from 'vitest'
import { stoppables } from './stoppables.ts'
import { together } from './together.ts'

describe('work that goes on together', () => {
  it('gives all results', async () => {
    expect(await together([Promise.resolve(1), Promise.resolve('b')], () => {})).toEqual([1, 'b'])
  })

  it('ends the rest when one fails, waits for it, and tells the first failure', async () => {
    const ending = new AbortController()
    let ended = false
    const rest = new Promise<void>((_, reject) => {
      ending.signal.addEventListener('abort', () =>
        setTimeout(() => {
          ended = true
          reject(new Error('told to end'))
        }, 20),
      )
    })
    const work = together([Promise.reject(new Error('first')), rest], () => ending.abort())
    await expect(work).rejects.toThrow('first')
    expect(ended).toBe(true)
  })
})

describe('what was started', () => {
  it('is stopped in reverse order, once, and at once when it comes too late', async () => {
    const order: string[] = []
    const stop = (name: string) => async () => void order.push(name)
    const running = stoppables()
    running.add(stop('solid'))
    running.add(stop('city'))
    await Promise.all([running.stop(), running.stop()])
    running.add(stop('late'))
    await running.stop()
    expect(order).toEqual(['city', 'solid', 'late'])
  })
})
