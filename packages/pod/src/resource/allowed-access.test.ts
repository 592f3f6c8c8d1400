import { expect, it } from 'vitest'
import { allowedAccess } from './allowed-access.ts'

it('reads what the user and everybody may do', () => {
  const headers = new Headers({ 'wac-allow': 'user="append control read write",public="read"' })
  expect(allowedAccess(headers)).toEqual({
    user: ['read', 'append', 'write', 'control'],
    public: ['read'],
  })
})

it('takes an absent group for nothing, and an absent header for not knowing', () => {
  const only = new Headers({ 'wac-allow': 'user = "read"' })
  expect(allowedAccess(only)).toEqual({ user: ['read'], public: [] })
  expect(allowedAccess(new Headers())).toBeUndefined()
})
