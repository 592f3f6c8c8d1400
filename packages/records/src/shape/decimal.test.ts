import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalOf, decimalText, integerOf } from './decimal.ts'

describe('decimals', () => {
  it.each([
    [0, '0.0'],
    [-0, '0.0'],
    [30, '30.0'],
    [-2.5, '-2.5'],
    [1e-7, '0.0000001'],
    [1.25e21, '1250000000000000000000.0'],
  ])('%s is written %s', (value, text) => {
    expect(decimalText(value)).toBe(text)
  })

  it('are never infinite, nor less than nothing', () => {
    expect(decimalText(Number.NaN)).toBeUndefined()
    expect(decimalText(Infinity)).toBeUndefined()
    expect(decimalOf('-0.0')).toBe(0)
    expect(decimalOf(`1${'0'.repeat(400)}`)).toBeUndefined()
  })

  it('come back as the same number, without exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = decimalText(value)!
        expect(text).toMatch(/^-?\d+\.\d+$/)
        expect(decimalOf(text)).toBe(value + 0)
      }),
    )
  })

  it.each(['', '.', '1e3', '0x10', ' 1', '1 ', 'NaN', 'INF', '١'])('%j is none', (text) => {
    expect(decimalOf(text)).toBeUndefined()
    expect(integerOf(text)).toBeUndefined()
  })
})

describe('whole numbers', () => {
  it('are read with sign and leading zeros, and refused when they would be rounded', () => {
    expect(integerOf('+007')).toBe(7)
    expect(integerOf('-0')).toBe(0)
    expect(integerOf('9007199254740993')).toBeUndefined()
    expect(integerOf('7.0')).toBeUndefined()
  })
})
