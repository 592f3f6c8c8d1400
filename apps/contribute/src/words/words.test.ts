import { campaignDigest } from '@selfdata/campaigns'
import { campaign, codeList } from '@selfdata/campaigns/testing'
import type { CampaignDetail, CampaignEntry } from '@selfdata/city'
import { describe, expect, it } from 'vitest'
import { joinRegisters } from '../queries/join-registers.ts'
import { inventedHost } from '../try-out/invented-host.ts'
import { localMoment } from './local-moment.ts'
import { placesOf } from './places-of.ts'
import { resultPlaces } from './result-places.ts'
import { verdictOn } from './verdict.ts'

const textOf = ({ fr = '' }) => fr
const [city, commons] = ['https://ville.invalid/', 'https://communs.invalid/']
const entry: CampaignEntry = {
  slug: 'piste',
  campaign,
  digest: campaignDigest({ campaign, codeList }),
  state: 'open',
  host: commons,
  late: [],
}

describe('registers of two instances', () => {
  it('are one list, in which the host has the word', () => {
    const copy = { ...entry, slug: 'copie', state: 'in-review' as const }
    const joined = joinRegisters([
      { server: city, entries: [copy] },
      { server: commons, entries: [entry] },
    ])
    expect(joined).toEqual([{ entry, server: commons, confirmed: true, copy }])
  })

  it('show the copy, unconfirmed, where the host is silent', () => {
    const joined = joinRegisters([{ server: city, entries: [entry] }])
    expect(joined).toEqual([{ entry, server: city, confirmed: false }])
  })
})

describe('the verdict on a version', async () => {
  const url = `${commons}campaigns/piste-est-ouest`
  const detail = (await (await inventedHost(new Request(url))).json()) as CampaignDetail
  const known = { entry: detail, confirmed: true }

  it.each([
    ['same', detail, known],
    ['unconfirmed', detail, { ...known, confirmed: false }],
    ['undecided', { ...detail, state: 'in-review', decision: undefined }, known],
    ['altered', { ...detail, campaign: { ...detail.campaign, minGroupSize: 5 } }, known],
    ['altered', detail, { ...known, copy: { ...detail, digest: 'f'.repeat(64) } }],
    ['altered', detail, { ...known, copy: { ...detail, doubt: 'no-decision' } }],
    ['altered', { ...detail, decision: undefined }, known],
    ['refused', withMode(detail), known],
  ] as const)('is “%s”', (verdict, of, beside) => {
    expect(verdictOn(of as CampaignDetail, beside)).toBe(verdict)
  })
})

/** Counted by two operators of whom it is not known to whom they belong, and accepted like that. */
function withMode(detail: CampaignDetail): CampaignDetail {
  const changed = { ...detail.campaign, countingMode: 'split' as const }
  const digest = campaignDigest({ campaign: changed, codeList: detail.codeList })
  const decision = { ...detail.decision!, campaignDigest: digest }
  return { ...detail, campaign: changed, digest, decision }
}

it('names a place by what its cells have in common', () => {
  const places = placesOf(codeList, { counts: new Map([[1, 3]]), textOf })
  expect(places.map(({ name, count }) => [name, count])).toEqual([
    ['Quai', 3],
    ['Pont', 0],
    ['Gare', 0],
  ])
})

it('tells a place that is withheld from one that is empty, and one of which a part is', () => {
  const cells = [
    { cell: 0, status: 'published' as const, count: 40, people: 20 },
    { cell: 1, status: 'withheld' as const },
    { cell: 2, status: 'withheld' as const },
    { cell: 3, status: 'zero' as const },
    { cell: 4, status: 'zero' as const },
    { cell: 5, status: 'zero' as const },
  ]
  const places = resultPlaces({ cells }, { codeList, textOf })
  expect(places.map(({ count, partial, withheld }) => [count, partial, withheld])).toEqual([
    [40, true, false],
    [0, true, true],
    [0, false, false],
  ])
})

it('writes an instant as the clocks of a place show it', () => {
  expect(localMoment('2026-07-01T22:30:00Z', 'Europe/Paris')).toBe('2026-07-02T00:30:00+02:00')
  expect(localMoment('2026-01-01T07:05:09+01:00', 'Europe/Paris')).toBe('2026-01-01T07:05:09+01:00')
  expect(localMoment('2026-01-01T00:00:00Z', 'America/New_York')).toBe('2025-12-31T19:00:00-05:00')
})
