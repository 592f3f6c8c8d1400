/** Why a question cannot be asked, or got no answer: one reason per thing to tell a person. */
export type QuestionProblem =
  /** Not SPARQL. */
  | 'syntax'
  /** Would change something: questions only read. */
  | 'update'
  /** Asks another server (SERVICE, FROM): questions stay on this device. */
  | 'remote'
  /** Neither SELECT nor ASK. */
  | 'form'
  /** More triples than this device should hold. */
  | 'memory'
  | 'time'
  /** The engine itself failed. */
  | 'engine'

/** A question that has no answer, for a reason that a person can be told. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError'
  readonly problem: QuestionProblem

  constructor(problem: QuestionProblem, detail: string, options?: { cause?: unknown }) {
    super(`Asking failed: ${detail}`, options)
    this.problem = problem
  }
}
