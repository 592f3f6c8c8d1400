import { describe, expect, it } from 'vitest'
import type { AgreementEvent } from './event.ts'
import { endOf, statusOf } from './status.ts'

const now = new Date('2026-11-22T12:00:00Z')
const event = (kind: AgreementEvent['kind'], at: string, end?: string): AgreementEvent => ({
  kind,
  at,
  by: 'https://ada.example/profile/card#me',
  ...(end !== undefined && { end }),
})

describe('where a grant stands', () => {
  it.each([
    ['requested', [], undefined],
    ['requested', [event('requested', '2026-01-01T00:00:00Z')], undefined],
    [
      'deferred',
      [event('requested', '2026-01-01T00:00:00Z'), event('deferred', '2026-01-02T00:00:00Z')],
      undefined,
    ],
    ['active', [event('given', '2026-01-01T00:00:00Z')], undefined],
    ['active', [event('given', '2026-01-01T00:00:00Z')], '2026-11-22T14:00:00+01:00'],
    ['over', [event('given', '2026-01-01T00:00:00Z')], '2026-11-22T13:00:00+01:00'],
    [
      'active',
      [
        event('given', '2026-01-01T00:00:00Z'),
        event('renewed', '2026-02-01T00:00:00Z', '2027-01-01T00:00:00Z'),
      ],
      '2026-03-01T00:00:00Z',
    ],
    [
      'withdrawn',
      [event('given', '2026-01-01T00:00:00Z'), event('withdrawn', '2026-01-02T00:00:00Z')],
      '2026-03-01T00:00:00Z',
    ],
    [
      'expired',
      [event('given', '2026-01-01T00:00:00Z'), event('expired', '2026-03-01T00:00:00Z')],
      '2026-03-01T00:00:00Z',
    ],
    [
      'withdrawn',
      [
        event('given', '2026-01-01T00:00:00Z'),
        event('withdrawn', '2026-01-02T00:00:00Z'),
        event('renewed', '2026-01-02T00:00:01Z', '2027-01-01T00:00:00Z'),
      ],
      '2026-03-01T00:00:00Z',
    ],
    [
      'active',
      [
        event('given', '2026-01-01T00:00:00Z'),
        event('withdrawn', '2026-01-02T00:00:00Z'),
        event('given', '2026-01-02T00:00:05Z'),
      ],
      undefined,
    ],
  ])('is %s', (status, events, end) => {
    expect(statusOf({ events, end }, { now })).toBe(status)
  })

  it('ends when the last renewal says', () => {
    const events = [event('renewed', '2026-02-01T00:00:00Z', '2027-01-01T00:00:00Z')]
    expect(endOf({ events, end: '2026-03-01T00:00:00Z' })).toBe('2027-01-01T00:00:00Z')
  })
})
