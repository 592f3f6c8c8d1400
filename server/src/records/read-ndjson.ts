import { namedSource, objectIn } from './named-source.ts'
import { readLines } from './read-lines.ts'
import { refuse } from './reasons.ts'
import type { SourceLine } from './source-line.ts'

/** Reads one JSON object per line, in the words of `namedSource`. */
export async function* readNdjson(chunks: AsyncIterable<string>): AsyncGenerator<SourceLine> {
  for await (const { line, text } of readLines(chunks)) {
    if (text === undefined) yield { refusal: refuse('too-long', line) }
    else if (text.trim()) yield sourceLine(line, text)
  }
}

function sourceLine(line: number, text: string): SourceLine {
  const object = objectIn(text)
  if (!object) return { refusal: refuse(text.includes('\uFFFD') ? 'encoding' : 'json', line) }
  return namedSource(line, object)
}
