import type { QuestionWorker } from './questions.ts'

/** A worker with the engine in it, in browsers: some 600 kB that are loaded when somebody asks. */
export function startQuestionWorker(): QuestionWorker {
  return new Worker(new URL('./question-worker.ts', import.meta.url), { type: 'module' })
}
