import { contexts } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import { z } from 'zod'
import { ContextUnknownError } from './errors.ts'
import { namedSource, objectIn } from './named-source.ts'
import { nodeFields } from './node-fields.ts'
import { readObjects } from './read-objects.ts'
import { refuse } from './reasons.ts'
import type { SourceLine } from './source-line.ts'

const Framed = z.object({ '@context': z.unknown().optional() })

/**
 * Reads JSON-LD: a list of nodes, an object with `@graph`, or one node; streamed. Nodes say what
 * lines of NDJSON say, in the terms of our published contexts. No other context is read, and none
 * is ever fetched.
 *
 * @throws {ContextUnknownError} at its end, when the text names a context that is not ours
 */
export async function* readJsonLd(
  chunks: AsyncIterable<string>,
  { shape }: { shape: RecordName },
): AsyncGenerator<SourceLine> {
  let frame = ''
  for await (const { line, text, problem } of readObjects(chunks, (around) => (frame = around))) {
    if (text === undefined) yield { refusal: refuse(problem ?? 'json', line) }
    else yield sourceLine(line, text, shape)
  }
  const framed = Framed.safeParse(objectIn(frame) ?? {})
  refuseForeign(framed.data?.['@context'])
}

function sourceLine(line: number, text: string, shape: RecordName): SourceLine {
  const node = objectIn(text)
  if (!node) return { refusal: refuse(text.includes('\uFFFD') ? 'encoding' : 'json', line) }
  if ('@context' in node) refuseForeign(node['@context'])
  return namedSource(line, nodeFields(shape, node))
}

/** A context is ours by its name: `https://…/context/mobility`, `mobility.jsonld`. */
function refuseForeign(context: unknown): void {
  for (const one of Array.isArray(context) ? context : [context]) {
    if (one === undefined || one === null) continue
    const name = typeof one === 'string' ? /([a-z]+)(?:\.jsonld)?$/.exec(one)?.[1] : undefined
    if (name === undefined || !Object.hasOwn(contexts, name)) throw new ContextUnknownError()
  }
}
