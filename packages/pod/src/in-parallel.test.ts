import { expect, it } from 'vitest'
import { inParallel } from './in-parallel.ts'

it('keeps order and the limit', async () => {
  let running = 0
  let most = 0
  const results = await inParallel([30, 10, 20, 0], 2, async (wait) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, wait))
    running--
    return wait
  })
  expect(results).toEqual([30, 10, 20, 0])
  expect(most).toBe(2)
})

it('begins nothing new after a failure', async () => {
  const begun: number[] = []
  const all = inParallel([1, 2, 3, 4], 1, async (item) => {
    begun.push(item)
    if (item === 2) throw new Error('two')
  })
  await expect(all).rejects.toThrow('two')
  expect(begun).toEqual([1, 2])
})
