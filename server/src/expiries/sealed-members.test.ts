import { describe, expect, it } from 'vitest'
import { keysFrom } from '../keys.ts'
import { addressesOf, isAddress } from './address.ts'
import { openMembers, sealMembers } from './sealed-members.ts'

const [former, today] = [
  'a former secret of thirty-two letters',
  'a secret of today, thirty-two letters',
]
const keys = keysFrom([today])
const rotated = keysFrom(['a third secret of thirty-two letters!', today])
const [address = ''] = addressesOf('https://alice.example/#me', 'key', keys)
const frame = {
  id: 'id',
  owner: 'owner',
  until: new Date('2027-01-01T00:00:00Z'),
  begunAt: new Date('2026-11-22T00:00:00Z'),
}
const members = ['https://city.example/#it']
const sealed = sealMembers(members, frame, { address, keys })

describe('the members of a group', () => {
  it('are read back with the address, and after the secret was renewed', () => {
    expect(openMembers({ ...frame, sealed }, { address, keys })).toEqual(members)
    expect(openMembers({ ...frame, sealed }, { address, keys: rotated })).toEqual(members)
  })

  it('cannot be read from the row, nor with another address or secret', () => {
    expect(sealed).not.toContain('city')
    expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('city')
    const [other = ''] = addressesOf('https://alice.example/#me', 'other', keys)
    expect(openMembers({ ...frame, sealed }, { address: other, keys })).toBeUndefined()
    expect(openMembers({ ...frame, sealed }, { address, keys: keysFrom([former]) })).toBeUndefined()
  })

  it.each([
    ['a later end', { until: new Date('2028-01-01T00:00:00Z') }],
    ['another id', { id: 'other' }],
    ['another owner', { owner: 'other' }],
    ['another beginning', { begunAt: new Date(0) }],
    ['members that are cut', { sealed: sealed.slice(0, -4) }],
    ['members that are not sealed', { sealed: JSON.stringify(members) }],
    ['nothing', { sealed: null }],
  ])('are nobody in a row with %s', (_, changed) => {
    expect(openMembers({ ...frame, sealed, ...changed }, { address, keys })).toBeUndefined()
  })
})

describe('an address', () => {
  it('is the same for the same person and key, and another for others', () => {
    const of = (owner: string, key: string) => addressesOf(owner, key, keys)[0]
    expect(of('https://alice.example/#me', 'key')).toBe(address)
    expect(of('https://bob.example/#me', 'key')).not.toBe(address)
    expect(of('https://alice.example/#me', 'kex')).not.toBe(address)
  })

  it('is told from a made up one without a database, also after the secret was renewed', () => {
    expect(isAddress(address, keys)).toBe(true)
    expect(isAddress(address, rotated)).toBe(true)
    expect(isAddress(address, keysFrom([former]))).toBe(false)
    const last = address.endsWith('A') ? 'B' : 'A'
    for (const wrong of ['', address.slice(1), `${address}A`, address.slice(0, -1) + last, 'a/b'])
      expect(isAddress(wrong, keys)).toBe(false)
  })
})
