import type {
  Arrangement,
  Campaign,
  CivicRole,
  Decision,
  DecisionRule,
  LangString,
} from '@selfdata/vocab'
import { approvalOf, approvesItself, holdersOf } from '../arrangement/powers.ts'

/** The eight lines that a person reads before saying yes, as data; the apps put them into words. */
export interface Card {
  /** Who asks, and who counts where that is somebody else. */
  asks: { controller: string; contact: string; counter?: string }
  /** Why. */
  why: { question: LangString; decisionFed: LangString; notFor: LangString }
  /** What leaves the pod. */
  leaves: Pick<
    Campaign,
    | 'transformation'
    | 'transformationVersion'
    | 'countingMode'
    | 'perPersonCap'
    | 'trimEndsInMetres'
  >
  /** Who sees each person's lines; with split counting nobody does. */
  seesLines: CivicRole[]
  seesRecords: CivicRole[]
  /** Who decided that this is allowed. */
  decided: {
    by: CivicRole[]
    rule?: DecisionRule
    /** The one who asks is the one who says yes. */
    byRequesterAlone: boolean
    decision?: Decision
  }
  /** Until when. */
  until: Pick<Campaign, 'freezeAt' | 'retentionDays'>
  /** How to stop: who can, and what stopping cannot undo. */
  stop: { by: CivicRole[]; weakness: LangString }
  /** When an answer comes. */
  answer: Pick<Campaign, 'publishBy' | 'decisionBy' | 'answerBy' | 'minGroupSize'>
}

export type CardLine = keyof Card

/** The card of a campaign under an arrangement. */
export function cardOf(
  campaign: Campaign,
  arrangement: Arrangement,
  { decision, rules = [] }: { decision?: Decision; rules?: readonly DecisionRule[] } = {},
): Card {
  const approval = approvalOf(arrangement, rules)
  const { transformation, transformationVersion, countingMode, perPersonCap, trimEndsInMetres } =
    campaign
  const { freezeAt, retentionDays, publishBy, decisionBy, answerBy, minGroupSize } = campaign
  const { hasDataController: controller, hasDataProcessor: counter, contact } = campaign
  const isCountedByAnother = holdersOf(arrangement, 'compute').includes('intermediary')
  return {
    asks: { controller, contact, ...(counter && isCountedByAnother && { counter }) },
    why: {
      question: campaign.question,
      decisionFed: campaign.decisionFed,
      notFor: campaign.notFor,
    },
    leaves: {
      transformation,
      transformationVersion,
      countingMode,
      perPersonCap,
      trimEndsInMetres,
    },
    seesLines: countingMode === 'split' ? ['contributor'] : holdersOf(arrangement, 'see-lines'),
    seesRecords:
      countingMode === 'records' ? holdersOf(arrangement, 'see-records') : ['contributor'],
    decided: {
      by: approval?.by ?? [],
      ...(approval && { rule: approval.rule }),
      byRequesterAlone: approvesItself(arrangement),
      ...(decision && { decision }),
    },
    until: { freezeAt, retentionDays },
    stop: { by: holdersOf(arrangement, 'revoke'), weakness: arrangement.weakness },
    answer: { publishBy, decisionBy, answerBy, minGroupSize },
  }
}

/**
 * The same campaign under another model, and which lines of the card are different there.
 */
export function underAnother(
  campaign: Campaign,
  { from, to, rules = [] }: { from: Arrangement; to: Arrangement; rules?: readonly DecisionRule[] },
): { card: Card; differs: CardLine[] } {
  const here = cardOf(campaign, from, { rules })
  const there = cardOf(campaign, to, { rules })
  const differs = (Object.keys(there) as CardLine[]).filter(
    (line) => JSON.stringify(here[line]) !== JSON.stringify(there[line]),
  )
  return { card: there, differs }
}
