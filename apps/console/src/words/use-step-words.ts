import type { CampaignEvent } from '@selfdata/campaigns'
import type { CampaignStep } from '@selfdata/city'
import { useI18n } from 'vue-i18n'

/** Steps that somebody takes; the others come with their date. */
const taken = ['submit', 'accept', 'refuse', 'answer', 'halt'] as const
export type TakenStep = (typeof taken)[number]

/** Whether a step is one that somebody takes. */
export function isTaken(name: string | null): name is TakenStep {
  return taken.some((one) => one === name)
}

/** The steps of a campaign's life, in words. */
export function useStepWords() {
  const { t } = useI18n({ useScope: 'global' })
  const words: Record<TakenStep, () => { button: string; ask: string }> = {
    submit: () => ({ button: t('step.submit'), ask: t('ask.submit') }),
    accept: () => ({ button: t('step.accept'), ask: t('ask.accept') }),
    refuse: () => ({ button: t('step.refuse'), ask: t('ask.refuse') }),
    answer: () => ({ button: t('step.answer'), ask: t('ask.answer') }),
    halt: () => ({ button: t('step.halt'), ask: t('ask.halt') }),
  }
  const dropped = () => ({ button: t('step.drop'), ask: t('ask.drop') })
  const done: Record<CampaignEvent, () => string> = {
    submit: () => t('did.submit'),
    accept: () => t('did.accept'),
    refuse: () => t('did.refuse'),
    open: () => t('did.open'),
    freeze: () => t('did.freeze'),
    count: () => t('did.count'),
    release: () => t('did.release'),
    answer: () => t('did.answer'),
    halt: () => t('did.halt'),
  }
  const by: Record<CampaignStep['by'], () => string> = {
    requester: () => t('by.requester'),
    intermediary: () => t('by.intermediary'),
    membership: () => t('by.membership'),
    board: () => t('by.board'),
    clock: () => t('by.clock'),
  }
  return {
    /** On a button, and what is asked before it happens. What is a draft still is dropped, not stopped. */
    of: (step: TakenStep, { isDraft = false } = {}) =>
      step === 'halt' && isDraft ? dropped() : words[step](),
    /** In the history. */
    done: (event: CampaignEvent) => done[event](),
    by: (who: CampaignStep['by']) => by[who](),
  }
}
