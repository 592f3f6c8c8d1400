import type { Narrowing } from '@selfdata/access'
import { useToasts } from '@selfdata/ui'
import { computed, nextTick } from 'vue'
import { useI18n } from 'vue-i18n'
import { useDecline, useGrantRequest, usePlanAnswer } from './decide.ts'
import type { Answered } from './decide.ts'
import type { ListedRequest } from './requests.ts'
import { useUndoAnswer } from './undo-answer.ts'
import { focusHeading } from '../words/focus-heading.ts'
import { useAccessProblem } from '../words/use-access-problem.ts'

/** A person's answer to a request: previewed, then given, refused or put off, and taken back. */
export function useAnswer(listed: () => ListedRequest) {
  const { t } = useI18n({ useScope: 'global' })
  const { say } = useToasts()
  const problemText = useAccessProblem()
  const plan = usePlanAnswer()
  const grant = useGrantRequest()
  const decline = useDecline()
  const { takeBack, isTakingBack } = useTakeBack(listed, () => {
    for (const act of [plan, grant, decline]) act.reset()
  })
  const answered = computed(() => grant.data.value ?? decline.data.value)
  const kind = computed(() =>
    grant.data.value ? ('given' as const) : (decline.variables.value?.kind ?? 'refused'),
  )
  const error = computed(() => plan.error.value ?? grant.error.value ?? decline.error.value)
  const problem = computed(() => error.value && problemText(error.value))

  /** What is shown must be what would be given. */
  function forget(): void {
    plan.reset()
    grant.reset()
  }

  async function give(narrowing: Narrowing): Promise<void> {
    const shown = plan.data.value
    if (!shown) return
    const answer = { listed: listed(), narrowing, shown }
    const given = await grant.mutateAsync(answer).catch(() => undefined)
    if (given) say(t('give.given'), { undo: () => takeBack(given) })
  }

  async function put(as: 'refused' | 'deferred'): Promise<void> {
    const answer = { listed: listed(), kind: as }
    const told = await decline.mutateAsync(answer).catch(() => undefined)
    if (!told) return
    const text = as === 'refused' ? t('review.refused') : t('review.deferred')
    say(text, as === 'refused' ? { undo: () => takeBack(told) } : {})
  }

  return {
    preview: (narrowing: Narrowing) => plan.mutate({ listed: listed(), narrowing }),
    plan: plan.data,
    give,
    put,
    takeBack,
    forget,
    /** What was done, once something was. */
    answered,
    kind,
    problem,
    isPlanning: plan.isLoading,
    isGiving: grant.isLoading,
    isPutting: decline.isLoading,
    isTakingBack,
  }
}

/** The way back: the request waits again, as if it had not been answered. */
function useTakeBack(listed: () => ListedRequest, forget: () => void) {
  const { t } = useI18n({ useScope: 'global' })
  const { say } = useToasts()
  const problemText = useAccessProblem()
  const undo = useUndoAnswer()

  async function takeBack(answered: Answered): Promise<void> {
    try {
      await undo.mutateAsync({ listed: listed(), answered })
      forget()
      say(answered.given ? t('give.undone') : t('review.open'))
      await nextTick()
      focusHeading()
    } catch (cause) {
      say(problemText(cause))
    }
  }

  return { takeBack, isTakingBack: undo.isLoading }
}
