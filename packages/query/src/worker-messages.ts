import type { Months } from './plan-question.ts'
import type { QuestionProblem } from './question-error.ts'
import type { Limits, Result } from './result.ts'
import type { SourceDocument } from './source-document.ts'

/** What the page asks of the worker. */
export type ToWorker =
  | { readonly kind: 'check'; readonly id: number; readonly sparql: string }
  | {
      readonly kind: 'ask'
      readonly id: number
      readonly sparql: string
      readonly documents: readonly SourceDocument[]
      readonly limits: Limits
      readonly timeZone: string
      readonly months: Months | undefined
      readonly homeWord: string | undefined
    }

/** What the worker answers. */
export type FromWorker =
  | { readonly id: number; readonly terms: readonly string[] }
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly problem: QuestionProblem; readonly detail: string }
