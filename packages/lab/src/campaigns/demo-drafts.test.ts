import { arrangementOf, checklist } from '@selfdata/campaigns'
import { expect, it } from 'vitest'
import { demoDraft } from './demo-drafts.ts'
import type { DemoName } from './demo-drafts.ts'

const now = new Date('2026-11-22T12:00:00Z')
const [city, commons] = ['https://city.example/#it', 'https://commons.example/#it']

/** What is missing of a campaign, on the day it is sent. */
function missing(name: DemoName, sent: Date): string[] {
  const place = { city: 'http://localhost:4000/', controller: city, processor: commons, now }
  const { campaign, codeList } = demoDraft(name, place)
  const arrangement = arrangementOf(campaign.arrangement ?? '')
  return checklist(campaign, {
    ...(codeList && { codeList }),
    ...(arrangement && { arrangement }),
    now: sent.toISOString(),
    bodyOf: (operator) => new URL(operator).origin,
  })
    .filter(({ done }) => !done)
    .map(({ item }) => item)
}

it.each(['open', 'split', 'voted', 'near', 'squares', 'halted', 'board'] as const)(
  '%s can be sent as it is written',
  (name) => {
    expect(missing(name, now)).toEqual([])
  },
)

it.each(['answered', 'late', 'modes'] as const)('%s could be sent, a hundred days ago', (name) => {
  expect(missing(name, new Date('2026-08-14T12:00:00Z'))).toEqual([])
})

it('the draft is not complete yet', () => {
  expect(missing('draft', now)).toContain('not-for')
})
