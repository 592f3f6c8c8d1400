import type { CityLink } from '@selfdata/city'
import { expect, it } from 'vitest'
import { freshness } from './freshness.ts'

const now = new Date('2026-11-22T12:00:00Z')
const link: CityLink = {
  service: 'bus',
  storage: 'https://me.example/',
  state: 'open',
  since: '2026-01-01T00:00:00Z',
  lastDelivered: null,
  trouble: null,
}

it('takes the later of what the city says and what the source lists', () => {
  const content = { lastChange: '2026-11-01T00:00:00Z' }
  expect(freshness(content, undefined, { now })).toMatchObject({ kind: 'changed', days: 21 })
  const lastDelivered = '2026-11-20T00:00:00Z'
  expect(freshness(content, { ...link, lastDelivered }, { now })).toEqual({
    kind: 'delivered',
    at: lastDelivered,
    days: 2,
  })
})

it('notices silence, but not of what never spoke', () => {
  const lastDelivered = '2026-09-01T00:00:00Z'
  expect(freshness({}, { ...link, lastDelivered }, { now })).toMatchObject({
    kind: 'silent',
    days: 82,
  })
  expect(freshness({}, link, { now }).kind).toBe('never')
})

it('says first what keeps it from coming', () => {
  const error = new Error('403')
  expect(freshness({ error }, link, { now }).kind).toBe('unread')
  expect(freshness({}, { ...link, state: 'withdrawn' }, { now }).kind).toBe('stopped')
  expect(freshness({}, { ...link, trouble: 'quota' }, { now }).kind).toBe('trouble')
})
