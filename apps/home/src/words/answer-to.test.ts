import type { ReceivedRequest, RecordedGrant } from '@selfdata/access'
import { expect, it } from 'vitest'
import { answerTo } from './answer-to.ts'

const id = 'https://pod.example/selfdata/requests/7.ttl#request'
const asked = (kind: string, at: string) =>
  ({ request: { id }, events: [{ kind, at, by: '' }] }) as unknown as ReceivedRequest
const given = (request: string) =>
  ({ grant: { request, created: '2026-11-02T10:00:00Z' }, events: [] }) as unknown as RecordedGrant

it('is the grant that came after the request', () => {
  const grant = given(id)
  const other = given('https://pod.example/selfdata/requests/8.ttl#request')
  expect(answerTo(asked('requested', '2026-11-01T10:00:00Z'), [grant, other])).toBe(grant)
})

it('is none once the person has put the request off, or refused it, after all', () => {
  expect(answerTo(asked('refused', '2026-11-03T10:00:00Z'), [given(id)])).toBeUndefined()
})
