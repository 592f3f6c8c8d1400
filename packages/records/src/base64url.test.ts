import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64url.ts'

describe('base64url', () => {
  it('is the one of the standard, without padding', () => {
    expect(toBase64Url(Uint8Array.from([0xfb, 0xef, 0xff, 0x01]))).toBe('--__AQ')
  })

  it('gives back what went in, however long', () => {
    assert(
      property(uint8Array({ maxLength: 4000 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(Uint8Array.from(bytes))
      }),
    )
    expect(fromBase64Url(toBase64Url(new Uint8Array(400_000)))).toHaveLength(400_000)
  })

  it('refuses what is none', () => {
    expect(() => fromBase64Url('not base64!')).toThrow('')
  })
})
