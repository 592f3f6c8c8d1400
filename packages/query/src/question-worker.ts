// Runs in a Web Worker of its own: the engine is large, and a question can be stopped by ending it.
// oxlint-disable-next-line import/no-unassigned-import -- before all that needs it
import './browser-globals.ts'
import { QueryEngine } from '@comunica/query-sparql'
import { answerQuestion } from './answer-question.ts'
import { checkQuestion } from './check-question.ts'
import { fillStore } from './fill-store.ts'
import { QuestionError } from './question-error.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void
  postMessage(message: FromWorker): void
}

const scope = globalThis as unknown as WorkerScope
const engine = new QueryEngine()

scope.addEventListener('message', ({ data }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  void answerTo(data).then((answer) => scope.postMessage(answer))
})

async function answerTo(message: ToWorker): Promise<FromWorker> {
  const { id, sparql } = message
  try {
    const terms = await checkQuestion(engine, sparql)
    if (message.kind === 'check') return { id, terms: [...terms] }
    const { documents, limits, ...reading } = message
    const store = fillStore(documents, { ...reading, limit: limits.triples })
    const result = await answerQuestion(engine, { sparql, store, rowLimit: limits.rows })
    return { id, result }
  } catch (error) {
    if (error instanceof QuestionError) {
      return { id, problem: error.problem, detail: error.message }
    }
    return { id, problem: 'engine', detail: String(error) }
  }
}
