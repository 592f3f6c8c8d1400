import type { QueryEngine } from '@comunica/query-sparql'
import { isDateTime, isLocalDate } from '@selfdata/records'
import { xsd } from '@selfdata/vocab'
import type { Bindings, Term, Variable } from '@rdfjs/types'
import type { Store } from 'n3'
import { QuestionError } from './question-error.ts'
import type { Cell, Result } from './result.ts'

/**
 * Asks a question that was checked over triples in memory, and nothing else.
 *
 * @throws {QuestionError} when the engine cannot answer it
 */
export async function answerQuestion(
  engine: QueryEngine,
  { sparql, store, rowLimit }: { sparql: string; store: Store; rowLimit: number },
): Promise<Result> {
  const triples = store.size
  try {
    const answer = await engine.query(sparql, { sources: [store], fetch: refused })
    if (answer.resultType === 'boolean') {
      const value = String(await answer.execute())
      return { columns: ['?'], rows: [[{ kind: 'boolean', value }]], isCut: false, triples }
    }
    if (answer.resultType !== 'bindings') {
      throw new QuestionError('form', 'only SELECT and ASK have a table')
    }
    const { variables } = await answer.metadata()
    const found = await takeSome(await answer.execute(), rowLimit + 1)
    return {
      columns: variables.map(({ value }) => value),
      rows: found.slice(0, rowLimit).map((bindings) => rowOf(bindings, variables)),
      isCut: found.length > rowLimit,
      triples,
    }
  } catch (cause) {
    if (cause instanceof QuestionError) throw cause
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new QuestionError('engine', detail.slice(0, 400), { cause })
  }
}

/** Whatever slips through the check: no request leaves the worker. */
const refused: typeof globalThis.fetch = () =>
  Promise.reject(new QuestionError('remote', 'it asks another place'))

interface Rows {
  /** Nothing more will come, and nobody will say so. */
  readonly done: boolean
  on(event: 'data', listener: (row: Bindings) => void): unknown
  on(event: 'end', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  destroy(): void
}

function takeSome(rows: Rows, count: number): Promise<Bindings[]> {
  return new Promise((resolve, reject) => {
    const taken: Bindings[] = []
    if (rows.done) resolve(taken)
    rows.on('error', reject)
    rows.on('end', () => resolve(taken))
    rows.on('data', (row) => {
      if (taken.push(row) < count) return
      rows.destroy()
      resolve(taken)
    })
  })
}

function rowOf(bindings: Bindings, names: readonly Variable[]): Cell[] {
  return names.map((name) => cellOf(bindings.get(name)))
}

const numbers = new Set<string>([xsd.integer, xsd.decimal, xsd.double])

/** What a value is, by what it says too: pods of others may hold a formula that claims to be a number. */
function cellOf(term: Term | undefined): Cell {
  if (!term) return { kind: 'none', value: '' }
  const { value } = term
  if (term.termType === 'NamedNode') return { kind: 'iri', value }
  if (term.termType !== 'Literal') return { kind: 'text', value }
  const type = term.datatype.value
  if (numbers.has(type) && /\d/.test(value) && Number.isFinite(Number(value)))
    return { kind: 'number', value }
  if (type === xsd.date && isLocalDate(value)) return { kind: 'date', value }
  if (type === xsd.dateTime && isDateTime(value)) return { kind: 'date', value }
  return { kind: type === xsd.boolean ? 'boolean' : 'text', value }
}
