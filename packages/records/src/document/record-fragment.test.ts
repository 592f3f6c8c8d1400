import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashHex } from '../hash.ts'
import { recordFragment } from './record-fragment.ts'

const trip = { source: 'yelo', startTime: '2026-03-09T08:12:04+01:00' }

describe('the name of a record', () => {
  it('is its start in UTC and six characters of a hash', () => {
    expect(recordFragment({ ...trip, sourceRecordId: 'b' })).toMatch(
      /^20260309T071204Z-[0-9a-v]{6}$/,
    )
  })

  it('takes the hash of RFC 4648 base32hex over SHA-256', () => {
    const bytes = createHash('sha256').update('yelo\nb').digest()
    const bits = BigInt(`0x${bytes.toString('hex')}`) >> 226n
    expect(recordFragment({ ...trip, sourceRecordId: 'b' }).slice(-6)).toBe(
      bits.toString(32).padStart(6, '0'),
    )
  })

  it('is the same for the same instant, however it is written', () => {
    const inUtc = recordFragment({ source: 'yelo', startTime: '2026-03-09T07:12:04Z', place: 's1' })
    expect(recordFragment({ ...trip, place: 's1' })).toBe(inUtc)
  })

  it('tells records of one second apart by id, place and source', () => {
    const names = [
      { ...trip, sourceRecordId: 'a' },
      { ...trip, sourceRecordId: 'b' },
      { ...trip, place: 'a' },
      { ...trip, place: 'b' },
      trip,
      { ...trip, source: 'tbm' },
    ].map(recordFragment)
    expect(new Set(names).size).toBe(names.length)
  })

  it('refuses a start without offset', () => {
    expect(() => recordFragment({ source: 'a', startTime: '2026-03-09T08:12:04' })).toThrow(
      RangeError,
    )
  })
})

describe('the hash', () => {
  it('is SHA-256', () => {
    expect(hashHex('é\n')).toBe(createHash('sha256').update('é\n').digest('hex'))
  })
})
