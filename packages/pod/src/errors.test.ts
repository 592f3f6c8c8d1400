import { describe, expect, it } from 'vitest'
import {
  AccessDeniedError,
  BusyError,
  ConflictError,
  MovedError,
  NotFoundError,
  QuotaError,
  ResourceError,
  UnreachableError,
} from './errors.ts'

const url = 'https://alice.example/trips/2026/'

describe('turning an answer into an error', () => {
  it.each([
    [401, AccessDeniedError],
    [403, AccessDeniedError],
    [404, NotFoundError],
    [410, NotFoundError],
    [409, ConflictError],
    [412, ConflictError],
    [413, QuotaError],
    [507, QuotaError],
    [429, BusyError],
    [503, BusyError],
    [408, UnreachableError],
    [502, UnreachableError],
    [504, UnreachableError],
    [301, MovedError],
    [308, MovedError],
    [422, ResourceError],
    [500, ResourceError],
  ])('names the decision for %i', (status, decision) => {
    const error = ResourceError.from('Reading', new Response(null, { status }), url)
    expect(error.constructor).toBe(decision)
    expect(error.name).toBe(decision.name)
    expect(error).toMatchObject({ status, action: 'Reading', resource: url })
  })

  it('says what was tried, on what, and what happened, with HTTP/2 too', () => {
    const answer = new Response('<b>secret</b>', { status: 403 })
    const { message } = ResourceError.from('Reading', answer, url)
    expect(message).toBe('Reading <https://alice.example/trips/2026/> failed: 403 Forbidden')
  })

  it.each([
    ['120', '120', 120],
    ['an absurd number of seconds', '315360000', 86_400],
    ['a negative number', '-5', 0],
    ['a date, whatever our clock says', 'Sun, 22 Nov 2026 10:01:30 GMT', 90],
    ['a date gone by', 'Sun, 22 Nov 2020 10:00:00 GMT', 0],
    ['nonsense', 'soon', undefined],
  ])('reads a pause from %s', (_name, value, seconds) => {
    const headers = { 'retry-after': value, date: 'Sun, 22 Nov 2026 10:00:00 GMT' }
    const error = ResourceError.from('Writing', new Response(null, { status: 503, headers }), url)
    expect(error).toMatchObject({ retryAfter: seconds })
  })
})
