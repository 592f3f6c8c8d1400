import { planQuestion, questionsIn, readPlanned, startQuestionWorker } from '@selfdata/query'
import type { Months, QuestionPlan, Result } from '@selfdata/query'
import type { PodToRead } from '@selfdata/pod'
import { onScopeDispose, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useTerritory } from '../territory/use-territory.ts'

/** What was asked, over what, and what came of it. */
export interface Asked {
  result: Result
  documents: number
  missing: QuestionPlan['missing']
}

export type AskState =
  | { step: 'idle' }
  | { step: 'checking' }
  /** The question wants every record: the person decides whether that is worth it. */
  | { step: 'confirm'; plan: QuestionPlan }
  | { step: 'reading'; done: number; total: number }
  | { step: 'asking' }
  | { step: 'done'; asked: Asked }
  | { step: 'failed'; error: unknown }

/** Asks questions over pods, in a worker that ends with the page. */
export function useAsk() {
  const { timeZone } = useTerritory()
  const { t } = useI18n({ useScope: 'global' })
  const questions = questionsIn(startQuestionWorker)
  const state = shallowRef<AskState>({ step: 'idle' })
  let stopper = new AbortController()
  let pending: { sparql: string; plan: QuestionPlan } | undefined

  async function attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    stopper.abort()
    stopper = new AbortController()
    const { signal } = stopper
    try {
      await work(signal)
    } catch (error) {
      state.value = signal.aborted ? { step: 'idle' } : { step: 'failed', error }
    }
  }

  /** Reads figures at once; asks back before it reads every record. */
  const ask = (sparql: string, where: { pods: readonly PodToRead[]; months: Months }) =>
    attempt(async (signal) => {
      state.value = { step: 'checking' }
      const needs = await questions.needs(sparql, { signal })
      const plan = await planQuestion({ needs, ...where }, { signal })
      signal.throwIfAborted()
      pending = { sparql, plan }
      if (plan.months > 0) state.value = { step: 'confirm', plan }
      else await answer(signal)
    })

  /** The person wants it all the same. */
  const goOn = () => attempt(answer)

  async function answer(signal: AbortSignal): Promise<void> {
    if (!pending) return
    const { sparql, plan } = pending
    const total = plan.documents.length
    state.value = { step: 'reading', done: 0, total }
    const onProgress = (now: { done: number; total: number }) => {
      state.value = { step: 'reading', ...now }
    }
    const { documents, missing } = await readPlanned(plan.documents, { signal, onProgress })
    signal.throwIfAborted()
    state.value = { step: 'asking' }
    const result = await questions.ask(sparql, documents, {
      timeZone,
      months: plan.period,
      homeWord: t('ui.ask.home'),
      signal,
    })
    const asked = { result, documents: documents.length, missing: [...plan.missing, ...missing] }
    state.value = { step: 'done', asked }
  }

  function stop(): void {
    stopper.abort()
    questions.close()
    state.value = { step: 'idle' }
  }

  onScopeDispose(stop)
  return { state, ask, goOn, stop }
}
