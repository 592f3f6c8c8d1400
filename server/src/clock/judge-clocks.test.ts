import { describe, expect, it } from 'vitest'
import { isMisled, judgeClocks } from './judge-clocks.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')
const minute = 60_000
const agreeing = { ours: noon, database: noon, latest: noon, steady: noon, reference: noon }

describe('what time it is', () => {
  it('is known when the clocks agree, also where nothing was noted and no reference answers', () => {
    expect(judgeClocks(agreeing)).toEqual({ sure: true, now: new Date(noon) })
    expect(judgeClocks({ ...agreeing, latest: undefined, reference: undefined })).toEqual({
      sure: true,
      now: new Date(noon),
    })
  })

  it('is the latest of them, so that an end stays passed when a clock is set back a little', () => {
    expect(judgeClocks({ ...agreeing, latest: noon + 30_000 })).toEqual({
      sure: true,
      now: new Date(noon + 30_000),
    })
  })

  it.each([
    ['clocks-apart', { database: noon + 2 * minute }],
    ['clocks-apart', { database: noon - 2 * minute }],
    ['time-went-back', { latest: noon + 2 * minute }],
    ['time-went-back', { steady: noon + 2 * minute }],
    ['reference-apart', { reference: noon + 2 * minute }],
    ['reference-apart', { reference: noon - 2 * minute }],
  ])('is not known: %s with %o', (because, changed) => {
    expect(judgeClocks({ ...agreeing, ...changed })).toEqual({ sure: false, because })
  })

  it('goes on after a suspended machine woke up: time that leaps forward ends things, no more', () => {
    expect(judgeClocks({ ...agreeing, latest: noon - 9e7, steady: noon - 9e7 })).toEqual({
      sure: true,
      now: new Date(noon),
    })
  })
})

describe('a note of a later time', () => {
  it('is found wrong when all clocks agree on an earlier one', () => {
    expect(isMisled({ ...agreeing, latest: noon + 1e9 })).toBe(true)
    expect(isMisled({ ...agreeing, steady: noon + 1e9 })).toBe(true)
  })

  it('stands while nobody else says so', () => {
    expect(isMisled({ ...agreeing, latest: noon + 1e9, reference: undefined })).toBe(false)
    expect(isMisled({ ...agreeing, latest: noon + 1e9, database: noon + 1e9 })).toBe(false)
    expect(isMisled(agreeing)).toBe(false)
  })
})
