import type { QueryEngine } from '@comunica/query-sparql'
import { QuestionError } from './question-error.ts'

const writing = new Set([
  'add',
  'clear',
  'compositeupdate',
  'copy',
  'create',
  'deleteinsert',
  'drop',
  'load',
  'move',
  'update',
])
const remote = new Set(['from', 'service'])
const forms = new Set(['construct', 'describe'])

/**
 * Reads a question without asking it, and refuses what questions may not do: change anything, or
 * ask any other place than the documents that were read for it.
 *
 * @returns the IRIs it names
 * @throws {QuestionError}
 */
export async function checkQuestion(engine: QueryEngine, sparql: string): Promise<Set<string>> {
  const terms = new Set<string>()
  for (const node of nodesOf(await parsed(engine, sparql))) {
    const type = typeOf(node)
    if (writing.has(type)) throw new QuestionError('update', 'it would change something')
    if (remote.has(type)) throw new QuestionError('remote', 'it asks another place')
    if (forms.has(type)) throw new QuestionError('form', 'only SELECT and ASK have a table')
    if ('termType' in node && node['termType'] === 'NamedNode') terms.add(String(node['value']))
  }
  return terms
}

async function parsed(engine: QueryEngine, sparql: string): Promise<unknown> {
  try {
    const { data } = await engine.explain(sparql, { sources: [] }, 'parsed')
    return data
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'not SPARQL'
    throw new QuestionError('syntax', detail.slice(0, 400), { cause })
  }
}

type Node = Record<string, unknown>

/** Every object in the tree, whatever the parser nests it in. */
function* nodesOf(root: unknown): Generator<Node> {
  const seen = new Set<object>()
  const rest: unknown[] = [root]
  while (rest.length > 0) {
    const value = rest.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (!Array.isArray(value)) yield value as Node
    rest.push(...Object.values(value))
  }
}

function typeOf({ type, subType }: Node): string {
  const name = typeof subType === 'string' && type === 'update' ? subType : type
  return typeof name === 'string' ? name.toLowerCase() : ''
}
