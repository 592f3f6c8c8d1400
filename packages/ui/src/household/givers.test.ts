import type { Inbox } from '@selfdata/access'
import { expect, it } from 'vitest'
import { giversIn } from './givers.ts'

const now = new Date('2026-11-22T12:00:00Z')
type Receipt = NonNullable<Inbox['answers'][number]['answer']['receipt']>

function answer(name: string, kinds: Receipt['events'][number]['kind'][], end?: string) {
  const from = `https://${name}.example/card#me`
  const request = `https://me.example/requests/${name}.ttl#request`
  const grant = {
    from,
    permissions: [{ target: `https://${name}.example/selfdata/`, modes: ['read'] }],
    ...(end && { end }),
  } as Receipt['grant']
  const events = kinds.map((kind, index) => ({
    kind,
    at: `2026-11-0${index + 1}T00:00:00Z`,
    by: from,
  })) as Receipt['events']
  const kind = events.length > 1 ? 'Undo' : 'Accept'
  return {
    message: `${request}-message`,
    answer: { kind, request, receipt: { grant, events } },
  } as const
}

it('knows who lets one read: receipts that run, once each', () => {
  const answers = [
    answer('bob', ['given']),
    answer('bob', ['given']),
    answer('eve', ['given', 'revoked']),
    answer('eve', ['given']),
    answer('old', ['given'], '2026-11-10T00:00:00Z'),
  ]
  expect(giversIn({ answers }, now)).toEqual(['https://bob.example/card#me'])
})
