import { arrangements } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { campaign, codeList } from '../testing/cycle-lane.ts'
import { rulesForLines } from './access-rules.ts'
import { cardOf, underAnother } from './card.ts'
import { checklist } from './checklist.ts'
import type { ChecklistItem } from './checklist.ts'
import { campaignDigest } from './digest.ts'
import type { CampaignDraft } from './draft.ts'
import { lateness } from './lateness.ts'
import { actorsOf, nextState, possibleEvents } from './life.ts'

const [personal, direct, , cooperative, trust] = arrangements as unknown as Record<
  number,
  (typeof arrangements)[0]
> &
  (typeof arrangements)[0][]
const bodyOf = (operator: string) => new URL(operator).host
const context = { codeList, arrangement: cooperative!, now: '2027-02-01T09:00:00Z', bodyOf }

describe('the checklist', () => {
  it('lets a complete campaign be published', () => {
    expect(checklist(campaign, context).filter(({ done }) => !done)).toEqual([])
  })

  const breakages: [ChecklistItem, Partial<CampaignDraft>][] = [
    ['question', { question: { fr: 'Par où ?' } }],
    ['decision', { decisionBy: '2027-05-01' }],
    ['purpose', { hasLegalBasis: undefined! }],
    ['responsible', { contact: '' }],
    ['impact-assessment', { hasImpactAssessment: undefined! }],
    ['area-and-period', { startDate: '2027-05-01' }],
    ['who-may-take-part', { whoMayTakePart: {} }],
    ['code-list', { codeList: 'https://elsewhere.example/#cells' }],
    ['transformation', { perPersonCap: 0 }],
    ['group-size', { minGroupSize: 4 }],
    ['group-size', { maxShareOfOne: 0.9 }],
    ['freeze', { freezeAt: '2027-04-30T00:00:00+02:00' }],
    ['retention', { retentionDays: undefined! }],
    ['arrangement', { arrangement: personal!.id }],
    ['counting-mode', { countingMode: 'records' }],
    ['counting-mode', { countingMode: 'split' }],
    ['publication', { publishBy: '2027-05-01' }],
    ['answer', { answerBy: '2027-05-20' }],
    ['not-for', { notFor: { en: 'Parking enforcement.' } }],
  ]
  it.each(breakages)('without %s nothing is published', (item, change) => {
    const lines = checklist({ ...campaign, ...change }, context)
    expect(lines.find((line) => line.item === item)).toEqual({ item, done: false })
  })

  it('takes an empty draft', () => {
    const lines = checklist({ id: campaign.id }, { now: '2027-02-01T09:00:00Z', bodyOf })
    expect(lines.some(({ done }) => done)).toBe(false)
  })
})

describe('the digest', () => {
  const digest = campaignDigest({ campaign, codeList })
  it('is the same whatever the order', () => {
    const reordered = { ...codeList, hasCell: codeList.hasCell.toReversed() }
    expect(campaignDigest({ campaign, codeList: reordered })).toBe(digest)
  })
  it('is another for the smallest change, of the campaign or of what is counted', () => {
    expect(campaignDigest({ campaign: { ...campaign, minGroupSize: 10 }, codeList })).not.toBe(
      digest,
    )
    const [first, ...others] = codeList.hasCell
    const hasCell = [{ ...first!, place: 'elsewhere' }, ...others]
    expect(campaignDigest({ campaign, codeList: { ...codeList, hasCell } })).not.toBe(digest)
  })
})

describe('the card', () => {
  it('has eight lines', () => {
    expect(
      Object.keys(cardOf(campaign, cooperative!)).filter((key) => key !== 'seesRecords'),
    ).toHaveLength(8)
  })
  it('says when the one who asks is the one who says yes', () => {
    expect(cardOf(campaign, direct!).decided.byRequesterAlone).toBe(true)
    expect(cardOf(campaign, cooperative!).decided.byRequesterAlone).toBe(false)
  })
  it('marks what another model would change', () => {
    const { differs } = underAnother(campaign, { from: cooperative!, to: direct! })
    expect(differs).toEqual(['asks', 'seesLines', 'decided', 'stop'])
    expect(underAnother(campaign, { from: trust!, to: trust! }).differs).toEqual([])
  })
  it('says that nobody sees lines that are split', () => {
    expect(cardOf({ ...campaign, countingMode: 'split' }, trust!).seesLines).toEqual([
      'contributor',
    ])
  })
})

it('rules for the lines name whoever counts in the model, and end with the retention', () => {
  const until = '2027-06-01T22:00:00.000Z'
  expect(rulesForLines(cooperative!, campaign)).toEqual([
    { who: campaign.hasDataProcessor, modes: ['read'], until },
  ])
  expect(rulesForLines(direct!, campaign)).toEqual([
    { who: campaign.hasDataController, modes: ['read'], until },
  ])
})

describe('the life of a campaign', () => {
  it('goes forward only', () => {
    expect(nextState('draft', 'submit')).toBe('in-review')
    expect(nextState('draft', 'open')).toBeUndefined()
    expect(nextState('open', 'submit')).toBeUndefined()
    expect(nextState('released', 'halt')).toBeUndefined()
    expect(possibleEvents('halted')).toEqual([])
    expect(possibleEvents('answered')).toEqual(['answer'])
  })
  it('is halted by whoever has the power', () => {
    expect(actorsOf('halt', cooperative!)).toEqual(['membership', 'requester'])
    expect(actorsOf('halt', trust!)).toEqual(['board', 'requester'])
    expect(actorsOf('accept', direct!)).toEqual(['requester'])
    expect(actorsOf('count', direct!)).toEqual(['requester'])
  })
})

it('tells what is late, and by how many days', () => {
  const state = { state: 'frozen', erased: false } as const
  expect(lateness(campaign, { ...state, today: '2027-06-01' })).toEqual([])
  expect(lateness(campaign, { ...state, today: '2027-06-03' })).toEqual([
    { of: 'release', due: '2027-06-01', days: 2 },
    { of: 'erasure', due: '2027-06-01', days: 2 },
  ])
  expect(lateness(campaign, { state: 'released', erased: true, today: '2027-08-02' })).toEqual([
    { of: 'answer', due: '2027-07-31', days: 2 },
  ])
  expect(lateness(campaign, { state: 'halted', erased: false, today: '2028-01-01' })).toEqual([])
})
