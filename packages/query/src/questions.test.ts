import { describe, expect, it } from 'vitest'
import { questionsIn } from './questions.ts'
import type { QuestionWorker } from './questions.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

/** A worker that answers as it is told to, or never. */
function workersWith(answer: (message: ToWorker) => FromWorker | undefined) {
  const made: { ended: boolean }[] = []
  const begin = (): QuestionWorker => {
    const target = new EventTarget()
    const state = { ended: false }
    made.push(state)
    return {
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
      terminate: () => void (state.ended = true),
      postMessage: (message: ToWorker) => {
        const data = answer(message)
        if (data) target.dispatchEvent(new MessageEvent('message', { data }))
      },
    }
  }
  return { made, questions: questionsIn(begin) }
}
const result = { columns: [], rows: [], isCut: false, triples: 0 }
const timeZone = 'Europe/Paris'

describe('questions in a worker', () => {
  it('share one, until it is closed', async () => {
    const { made, questions } = workersWith(({ id }) => ({ id, result }))
    await questions.ask('ASK {}', [], { timeZone })
    await questions.ask('ASK {}', [], { timeZone })
    expect(made).toEqual([{ ended: false }])
    questions.close()
    expect(made).toEqual([{ ended: true }])
  })

  it('end with it when the person stops, and begin anew with the next', async () => {
    let answers = false
    const { made, questions } = workersWith(({ id }) => (answers ? { id, result } : undefined))
    const stopper = new AbortController()
    const asked = questions.ask('ASK {}', [], { timeZone, signal: stopper.signal })
    stopper.abort(new Error('stopped'))
    await expect(asked).rejects.toThrow('stopped')
    answers = true
    await questions.ask('ASK {}', [], { timeZone })
    expect(made).toEqual([{ ended: true }, { ended: false }])
  })

  it('end with it when they take too long', async () => {
    const { made, questions } = workersWith(() => undefined)
    const asked = questions.ask('ASK {}', [], { timeZone, limits: { seconds: 0.02 } })
    await expect(asked).rejects.toMatchObject({ problem: 'time' })
    expect(made).toEqual([{ ended: true }])
  })

  it('are stopped while they are prepared, and the next one is left alone', async () => {
    const { made, questions } = workersWith(({ kind, id }) =>
      kind === 'ask' ? { id, result } : undefined,
    )
    const stopper = new AbortController()
    const asked = questions.needs('ASK {}', { signal: stopper.signal })
    stopper.abort(new Error('stopped'))
    await expect(asked).rejects.toThrow('stopped')
    await questions.ask('ASK {}', [], { timeZone })
    expect(made).toEqual([{ ended: true }, { ended: false }])
  })

  it('that are late end their own worker, not that of the next', async () => {
    const { made, questions } = workersWith(({ id }) => (id > 1 ? { id, result } : undefined))
    const late = questions.ask('ASK {}', [], { timeZone, limits: { seconds: 0.02 } })
    questions.close()
    await questions.ask('ASK {}', [], { timeZone })
    await expect(late).rejects.toMatchObject({ problem: 'time' })
    expect(made).toEqual([{ ended: true }, { ended: false }])
  })

  it('say what was wrong with a question', async () => {
    const { questions } = workersWith(({ id }) => ({ id, problem: 'remote', detail: 'x' }))
    await expect(questions.needs('ASK {}')).rejects.toMatchObject({ problem: 'remote' })
  })
})
