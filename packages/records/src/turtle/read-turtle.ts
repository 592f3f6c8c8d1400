import type { Iri } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { TurtleError } from './turtle-error.ts'
import { defaultLimits, type TurtleLimits } from './turtle-limits.ts'

interface Token {
  type: string
  value?: string
  line: number
}

/** The observers of N3.js 2, which its type declarations do not know yet. */
interface Observers {
  onToken(token: Token): void
  onQuad(error: (Error & { context?: { line?: number } }) | null, quad: Quad | null): void
}

type Refuse = (line: number, reason: string) => never

/**
 * Reads a Turtle document; relative IRIs are resolved against `base`, the URL it came from.
 *
 * @throws {TurtleError} when it is not Turtle 1.1, or exceeds a limit
 */
export function readTurtle(
  text: string,
  { base, limits }: { base: Iri; limits?: Partial<TurtleLimits> },
): Quad[] {
  const allowed = { ...defaultLimits, ...limits }
  const refuse: Refuse = (line, reason) => {
    throw new TurtleError({ document: base, line, reason })
  }
  refuseLongText(text, allowed.bytes, refuse)
  const watch = watchTokens(allowed, refuse)
  const quads: Quad[] = []
  const observers: Observers = {
    onToken: (token) => watch.see(token),
    onQuad: (error, quad) => {
      if (error) refuse(error.context?.line ?? watch.line(), reasonOf(error))
      if (quad && quads.push(quad) > allowed.quads)
        refuse(watch.line(), `more than ${allowed.quads} triples`)
    },
  }
  // As a stream, N3.js hands over token by token and at once: no list of tokens in memory,
  // and a limit stops it where it is passed. As a string with observers it would be asynchronous.
  const parser = new Parser({ baseIRI: base, format: 'text/turtle' })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see Observers; a stream needs no more
  parser.parse(streamOf(text) as never, observers as never)
  return quads
}

function watchTokens(allowed: TurtleLimits, refuse: Refuse) {
  let line = 1
  let depth = 0
  const see = (token: Token) => {
    line = token.line
    if (token.value !== undefined && token.value.length > allowed.literal)
      refuse(line, `a value longer than ${allowed.literal} characters`)
    switch (token.type) {
      case '[':
      case '(':
        if (++depth > allowed.depth) refuse(line, `more than ${allowed.depth} nested brackets`)
        break
      case ']':
      case ')':
        depth--
        break
      case '<<':
      case '<<(':
      case '{|':
      case '~':
        refuse(line, 'a triple about a triple (RDF 1.2), which is not read here')
    }
  }
  return { see, line: () => line }
}

function streamOf(text: string) {
  const stream = {
    on(event: string, listener: (chunk?: string) => void) {
      if (event === 'data') listener(text)
      if (event === 'end') listener()
      return stream
    },
  }
  return stream
}

function refuseLongText(text: string, bytes: number, refuse: Refuse) {
  // A UTF-16 unit becomes 1 to 3 bytes: count only when it matters.
  if (text.length * 3 <= bytes) return
  if (text.length > bytes || new TextEncoder().encode(text).length > bytes)
    refuse(text.slice(0, bytes).split('\n').length, `more than ${bytes} bytes`)
}

function reasonOf(error: Error): string {
  return error.message.replace(/ on line \d+\.?$/, '').slice(0, 200)
}
