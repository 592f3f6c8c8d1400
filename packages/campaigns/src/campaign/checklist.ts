import { check } from '@selfdata/records'
import type { Arrangement, CodeList, DecisionRule, LangString } from '@selfdata/vocab'
import { refusalOfMode } from '../arrangement/allowed-modes.ts'
import type { Operators } from '../arrangement/allowed-modes.ts'
import { brokenInvariants } from '../arrangement/invariants.ts'
import { holdersOf } from '../arrangement/powers.ts'
import type { CampaignDraft } from './draft.ts'

/** The items without which a campaign is not published. */
export type ChecklistItem =
  | 'question'
  | 'decision'
  | 'purpose'
  | 'responsible'
  | 'impact-assessment'
  | 'area-and-period'
  | 'who-may-take-part'
  | 'code-list'
  | 'transformation'
  | 'group-size'
  | 'freeze'
  | 'retention'
  | 'arrangement'
  | 'counting-mode'
  | 'publication'
  | 'answer'
  | 'not-for'
  | 'well-formed'

export interface ChecklistLine {
  item: ChecklistItem
  done: boolean
}

/** What the checklist is read against. */
export interface ChecklistContext extends Pick<Operators, 'bodyOf'> {
  codeList?: CodeList
  arrangement?: Arrangement
  /** Decision rules that the territory adds. */
  rules?: readonly DecisionRule[]
  /** The instant of asking, `2027-03-01T09:00:00Z`: the closing may not lie before. */
  now: string
}

/** How many cells a campaign may have: beyond, neither people nor split counting can follow. */
const mostCells = { vector: 1024, split: 256, records: 4096 } as const

/** The admin's checklist: every item, done or not. A campaign with one undone is not published. */
export function checklist(draft: CampaignDraft, context: ChecklistContext): ChecklistLine[] {
  return (Object.keys(items) as ChecklistItem[]).map((item) => ({
    item,
    done: items[item](draft, context),
  }))
}

const items: Record<ChecklistItem, (draft: CampaignDraft, context: ChecklistContext) => boolean> = {
  question: ({ title, question }) => inBoth(title) && inBoth(question),
  decision: ({ decisionFed, decisionMaker, decisionBy, publishBy }) =>
    inBoth(decisionFed) && given(decisionMaker) && before(publishBy, decisionBy),
  purpose: ({ hasPurpose, hasLegalBasis }) => given(hasPurpose) && given(hasLegalBasis),
  responsible: ({ hasDataController, contact }) => given(hasDataController) && given(contact),
  'impact-assessment': ({ hasImpactAssessment }) => given(hasImpactAssessment),
  'area-and-period': ({ area, startDate, endDate }) =>
    given(area) && (startDate ?? '~') <= (endDate ?? ''),
  'who-may-take-part': ({ whoMayTakePart }) => inBoth(whoMayTakePart),
  'code-list': ({ codeList, countingMode }, context) =>
    context.codeList !== undefined &&
    context.codeList.id === codeList &&
    context.codeList.hasCell.length > 0 &&
    context.codeList.hasCell.length <= mostCells[countingMode ?? 'vector'] &&
    context.codeList.hasCell.every((cell) => check('Cell', cell).length === 0),
  transformation: ({ transformation, transformationVersion, perPersonCap, trimEndsInMetres }) =>
    given(transformation) &&
    (transformationVersion ?? 0) > 0 &&
    (perPersonCap ?? 0) > 0 &&
    trimEndsInMetres !== undefined,
  'group-size': ({ minGroupSize, maxShareOfOne, roundTo }) =>
    (minGroupSize ?? 0) >= 5 && (maxShareOfOne ?? 2) <= 0.5 && (roundTo ?? 0) >= 1,
  // Counting before the period is over would leave days out without saying so.
  freeze: ({ freezeAt, endDate }, { now }) =>
    freezeAt !== undefined &&
    freezeAt.slice(0, 10) > (endDate ?? '~') &&
    Date.parse(freezeAt) > Date.parse(now),
  retention: ({ retentionDays }) => retentionDays !== undefined && retentionDays <= 365,
  arrangement: ({ arrangement, hasDataProcessor }, context) =>
    context.arrangement?.id === arrangement &&
    context.arrangement !== undefined &&
    brokenInvariants(context.arrangement, context.rules).length === 0 &&
    (!holdersOf(context.arrangement, 'compute').includes('intermediary') ||
      given(hasDataProcessor)),
  'counting-mode': ({ countingMode, hasDataController, hasDataProcessor, helper }, context) =>
    countingMode !== undefined &&
    context.arrangement !== undefined &&
    refusalOfMode(countingMode, context.arrangement, {
      controller: hasDataController ?? '',
      ...(hasDataProcessor !== undefined && { processor: hasDataProcessor }),
      ...(helper !== undefined && { helper }),
      bodyOf: context.bodyOf,
    }) === undefined,
  publication: ({ publishBy, license, freezeAt }) =>
    given(license) && freezeAt !== undefined && before(freezeAt.slice(0, 10), publishBy),
  answer: ({ answerBy, publishBy }) => before(publishBy, answerBy),
  'not-for': ({ notFor }) => inBoth(notFor),
  'well-formed': (draft) =>
    check('Campaign', draft as never).every(({ severity }) => severity !== 'violation'),
}

function given(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== ''
}

/** Both languages, so that nobody is asked in one they do not read. */
function inBoth(text: LangString | undefined): boolean {
  return given(text?.fr) && given(text?.en)
}

function before(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && first <= second
}
