import { z } from 'zod'
import { readLines } from './read-lines.ts'
import { refuse } from './reasons.ts'
import type { SourceLine } from './source-line.ts'

const Line = z.looseObject({ customer: z.string().trim().min(1).max(200) })
const Source = z.string().min(1).max(200).optional()

/** What the server fills in itself, because it says whose the record is. */
const reserved = new Set(['id', 'agent', '__proto__', 'constructor', 'prototype'])

/**
 * Reads one JSON object per line: `customer` (the customer number), `record` (the record's name in
 * the service's own system, optional) and the fields of the record's shape.
 */
export async function* readNdjson(chunks: AsyncIterable<string>): AsyncGenerator<SourceLine> {
  for await (const { line, text } of readLines(chunks)) {
    if (text === undefined) yield { refusal: refuse('too-long', line) }
    else if (text.trim()) yield sourceLine(line, text)
  }
}

function sourceLine(line: number, text: string): SourceLine {
  const parsed = object(text)
  if (!parsed) return { refusal: refuse(text.includes('\uFFFD') ? 'encoding' : 'json', line) }
  const taken = Object.keys(parsed).find((key) => reserved.has(key))
  if (taken) return { refusal: refuse('reserved', line, taken) }
  const known = Line.safeParse(parsed)
  if (!known.success) return { refusal: refuse('no-customer', line, 'customer') }
  const { customer, record, ...fields } = known.data
  const source = Source.safeParse(record ?? undefined)
  if (!source.success) return { refusal: refuse('json', line, 'record') }
  return { line, customer, ...(source.data && { source: source.data }), fields }
}

function object(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
