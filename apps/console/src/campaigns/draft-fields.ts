import type { ChecklistItem } from '@selfdata/campaigns'
import { arrangements, dpv, euGdpr, euLicence, schemes } from '@selfdata/vocab'
import type { Campaign } from '@selfdata/vocab'

/** How a field of a draft is asked for. */
type FieldKind = 'both' | 'date' | 'moment' | 'number' | 'address' | 'choice' | 'modes'

export interface DraftField {
  key: keyof Campaign
  kind: FieldKind
  /** Of a choice: what may be chosen. */
  choices?: readonly string[]
}

export type SectionName = 'question' | 'responsible' | 'model' | 'counting' | 'protection' | 'dates'

/** A part of the editor, with the items of the checklist that it answers. */
export interface DraftSection {
  name: SectionName
  items: readonly ChecklistItem[]
  fields: readonly DraftField[]
}

/** All that somebody writes of a campaign, in the order of thinking about it. */
export const sections: readonly DraftSection[] = [
  {
    name: 'question',
    items: ['question', 'decision', 'who-may-take-part', 'not-for'],
    fields: [
      { key: 'title', kind: 'both' },
      { key: 'question', kind: 'both' },
      { key: 'decisionFed', kind: 'both' },
      { key: 'whoMayTakePart', kind: 'both' },
      { key: 'notFor', kind: 'both' },
    ],
  },
  {
    name: 'responsible',
    items: ['purpose', 'responsible', 'impact-assessment'],
    fields: [
      { key: 'decisionMaker', kind: 'address' },
      { key: 'contact', kind: 'address' },
      { key: 'hasImpactAssessment', kind: 'address' },
      {
        key: 'hasPurpose',
        kind: 'choice',
        choices: [dpv.ImproveTransportMobility, dpv.CombatClimateChange, dpv.ImprovePublicServices],
      },
      { key: 'hasLegalBasis', kind: 'choice', choices: [euGdpr['A6-1-a'], euGdpr['A6-1-e']] },
    ],
  },
  {
    name: 'model',
    items: ['arrangement', 'counting-mode'],
    fields: [
      { key: 'arrangement', kind: 'choice', choices: arrangements.map(({ id }) => id) },
      { key: 'countingMode', kind: 'choice', choices: ['vector', 'split', 'records'] },
    ],
  },
  {
    name: 'counting',
    items: ['code-list', 'transformation', 'area-and-period'],
    fields: [
      {
        key: 'transformation',
        kind: 'choice',
        choices: Object.keys(schemes.Transformation.concepts),
      },
      { key: 'countedMode', kind: 'modes' },
      { key: 'startDate', kind: 'date' },
      { key: 'endDate', kind: 'date' },
    ],
  },
  {
    name: 'protection',
    items: ['group-size', 'retention'],
    fields: [
      { key: 'expectedContributors', kind: 'number' },
      { key: 'minGroupSize', kind: 'number' },
      { key: 'maxShareOfOne', kind: 'number' },
      { key: 'roundTo', kind: 'number' },
      { key: 'perPersonCap', kind: 'number' },
      { key: 'trimEndsInMetres', kind: 'number' },
      { key: 'privacyBudget', kind: 'number' },
      { key: 'retentionDays', kind: 'number' },
    ],
  },
  {
    name: 'dates',
    items: ['freeze', 'publication', 'answer', 'well-formed'],
    fields: [
      { key: 'freezeAt', kind: 'moment' },
      { key: 'publishBy', kind: 'date' },
      { key: 'license', kind: 'choice', choices: [euLicence.CC_BY_4_0, euLicence.CC0] },
      { key: 'decisionBy', kind: 'date' },
      { key: 'answerBy', kind: 'date' },
    ],
  },
]
