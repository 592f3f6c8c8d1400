import type { CampaignEvent } from '@selfdata/campaigns'
import type { CampaignStep } from '@selfdata/city'
import { useI18n } from 'vue-i18n'

interface StepWords {
  /** On the button. */
  button: string
  /** What happens, asked before it does. */
  ask: string
  /** What happened, in the history. */
  done: string
}

/** The steps of a campaign's life, in words. */
export function useStepWords() {
  const { t } = useI18n({ useScope: 'global' })
  const words: Record<CampaignEvent, () => StepWords> = {
    submit: () => of(t('step.submit'), t('ask.submit'), t('did.submit')),
    accept: () => of(t('step.accept'), t('ask.accept'), t('did.accept')),
    refuse: () => of(t('step.refuse'), t('ask.refuse'), t('did.refuse')),
    open: () => of(t('step.open'), t('ask.open'), t('did.open')),
    freeze: () => of(t('step.freeze'), t('ask.freeze'), t('did.freeze')),
    count: () => of(t('step.count'), t('ask.count'), t('did.count')),
    release: () => of(t('step.release'), t('ask.release'), t('did.release')),
    answer: () => of(t('step.answer'), t('ask.answer'), t('did.answer')),
    halt: () => of(t('step.halt'), t('ask.halt'), t('did.halt')),
  }
  const by: Record<CampaignStep['by'], () => string> = {
    requester: () => t('by.requester'),
    intermediary: () => t('by.intermediary'),
    membership: () => t('by.membership'),
    board: () => t('by.board'),
    clock: () => t('by.clock'),
  }
  return {
    of: (event: CampaignEvent) => words[event](),
    by: (who: CampaignStep['by']) => by[who](),
  }
}

function of(button: string, ask: string, done: string): StepWords {
  return { button, ask, done }
}
