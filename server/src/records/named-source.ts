import { z } from 'zod'
import { refuse } from './reasons.ts'
import type { SourceLine } from './source-line.ts'

const Line = z.looseObject({ customer: z.string().trim().min(1).max(200) })
const Source = z.string().min(1).max(200).optional()
const Removed = z.boolean().optional()
const Former = z.string().min(1).max(40).optional()

/** What the server fills in itself, because it says whose the record is. */
const reserved = new Set(['id', '@id', 'agent', '__proto__', 'constructor', 'prototype'])

/**
 * One line from the object that a service wrote: `customer` (the customer number), `record` (the
 * record's name in the service's own system), `removed` (the service takes the record back),
 * `formerStartTime` (when it started as it was said before), and the fields of the record's shape.
 */
export function namedSource(line: number, object: object): SourceLine {
  const taken = Object.keys(object).find((key) => reserved.has(key))
  if (taken) return { refusal: refuse('reserved', line, taken) }
  const known = Line.safeParse(object)
  if (!known.success) return { refusal: refuse('no-customer', line, 'customer') }
  const { customer, record, removed, formerStartTime, ...fields } = known.data
  const source = Source.safeParse(record ?? undefined)
  if (!source.success) return { refusal: refuse('json', line, 'record') }
  const gone = Removed.safeParse(removed ?? undefined)
  if (!gone.success) return { refusal: refuse('json', line, 'removed') }
  const former = Former.safeParse(formerStartTime ?? undefined)
  if (!former.success) return { refusal: refuse('json', line, 'formerStartTime') }
  return {
    line,
    customer,
    ...(source.data && { source: source.data }),
    ...(gone.data && { removed: true as const }),
    ...(former.data && { former: former.data }),
    fields,
  }
}

/** The object in a JSON text, or nothing when it is none. */
export function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
