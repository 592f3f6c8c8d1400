import { expect, it } from 'vitest'
import { keysFrom } from './keys.ts'

const today = 't'.repeat(32)
const former = 'f'.repeat(32)

it('gives the same hash for the same words, and another for another purpose or service', () => {
  const keys = keysFrom([today])
  expect(keys.hash('customer', 'yelo', '42')).toBe(keysFrom([today]).hash('customer', 'yelo', '42'))
  expect(keys.hash('customer', 'yelo', '42')).not.toBe(keys.hash('code', 'yelo', '42'))
  expect(keys.hash('customer', 'yelo', '42')).not.toBe(keys.hash('customer', 'yel', 'o42'))
})

it('begins hashes of customers with a mark of their secret, and of no other', () => {
  const keys = keysFrom([today, former])
  const [first, second] = keys.hashes('customer', 'yelo', '42')
  expect(first?.split('.')[0]).toBe(keys.mark)
  expect(second?.split('.')[0]).toBe(keysFrom([former]).mark)
  expect(keys.mark).not.toBe(keysFrom([former]).mark)
  expect(today).not.toContain(keys.mark)
  // Kept before there were marks.
  expect(keys.hashes('customer', 'yelo', '42')).toContain(first?.split('.')[1])
})

it('still finds what was hashed under a former secret', () => {
  const old = keysFrom([former]).hash('customer', 'yelo', '42')
  const hashes = keysFrom([today, former]).hashes('customer', 'yelo', '42')
  expect(hashes[0]).toBe(keysFrom([today]).hash('customer', 'yelo', '42'))
  expect(hashes).toContain(old)
})
