import { needsOf } from './needs.ts'
import type { Needs } from './needs.ts'
import type { Months } from './plan-question.ts'
import { QuestionError } from './question-error.ts'
import { defaultLimits } from './result.ts'
import type { Limits, Result } from './result.ts'
import type { SourceDocument } from './source-document.ts'
import { withPrefixes } from './fill-in.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

/** Asks questions over documents that were read; nothing leaves the device by it. */
export interface Questions {
  /**
   * What a question needs, without asking it.
   *
   * @throws {QuestionError} for one that cannot be asked
   * @throws the signal's reason when it is stopped
   */
  needs(sparql: string, options?: { signal?: AbortSignal }): Promise<Needs>
  /**
   * @param options `months` that count, of documents that are of whole years; else all. `homeWord`
   *   stands before the number of a home that has no name
   * @throws {QuestionError} when it takes too long or too much
   * @throws the signal's reason when it is stopped, at once, whatever the engine does
   */
  ask(
    sparql: string,
    documents: readonly SourceDocument[],
    options: {
      timeZone: string
      months?: Months
      homeWord?: string
      signal?: AbortSignal
      limits?: Partial<Limits>
    },
  ): Promise<Result>
  /** Ends the worker and frees its memory; the next question begins a new one. */
  close(): void
}

/** The part of a worker that questions need. */
export type QuestionWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>

/**
 * Questions in a worker that is begun with the first of them.
 *
 * @param begin makes a worker; see `startQuestionWorker`
 */
export function questionsIn(begin: () => QuestionWorker): Questions {
  let worker: QuestionWorker | undefined
  let last = 0

  function close(): void {
    worker?.terminate()
    worker = undefined
  }

  function send(message: Unnumbered<ToWorker>, limits: Waiting): Promise<FromWorker> {
    limits.signal?.throwIfAborted()
    const current = (worker ??= begin())
    last += 1
    // Of two questions, the one that is late ends its own worker and not the next one's.
    const end = () => (worker === current ? close() : current.terminate())
    return exchangeWith(current, { ...message, id: last }, { ...limits, end })
  }

  return {
    async needs(sparql, { signal } = {}) {
      const times = { seconds: defaultLimits.seconds, ...(signal && { signal }) }
      const answer = await send({ kind: 'check', sparql: withPrefixes(sparql) }, times)
      if ('terms' in answer) return needsOf(answer.terms)
      throw errorOf(answer)
    },
    async ask(sparql, documents, { timeZone, months, homeWord, signal, limits: wanted }) {
      const limits = { ...defaultLimits, ...wanted }
      const whole = withPrefixes(sparql)
      const reading = { limits, timeZone, months, homeWord }
      const message = { kind: 'ask', sparql: whole, documents, ...reading } as const
      const times = { seconds: limits.seconds, ...(signal && { signal }) }
      const answer = await send(message, times)
      if ('result' in answer) return answer.result
      throw errorOf(answer)
    },
    close,
  }
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

interface Waiting {
  readonly seconds: number
  readonly signal?: AbortSignal
}

/** One question and its answer; stopped or late, the worker is ended. */
function exchangeWith(
  worker: QuestionWorker,
  message: ToWorker,
  { seconds, signal, end }: Waiting & { end: () => void },
): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      worker.removeEventListener('message', hear)
      worker.removeEventListener('error', fail)
    }
    const giveUp = (error: unknown) => {
      done()
      end()
      reject(error)
    }
    const stop = () => giveUp(signal?.reason)
    const fail = () => giveUp(new QuestionError('engine', 'the worker could not run'))
    const hear = (event: Event) => {
      const { data } = event as MessageEvent<FromWorker>
      if (data.id !== message.id) return
      done()
      resolve(data)
    }
    const late = new QuestionError('time', `no answer within ${seconds} s`)
    const timer = setTimeout(() => giveUp(late), seconds * 1000)
    signal?.addEventListener('abort', stop, { once: true })
    worker.addEventListener('message', hear)
    worker.addEventListener('error', fail)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(message)
  })
}

function errorOf(answer: FromWorker): QuestionError {
  if ('problem' in answer) return new QuestionError(answer.problem, answer.detail)
  return new QuestionError('engine', 'an answer to another question')
}
