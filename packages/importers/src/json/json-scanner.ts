import { defaultLimits, type Limits } from '../file/limits.ts'
import type { ReasonKey } from '../report/reasons.ts'
import { UnreadableFileError } from '../file/unreadable.ts'

/** One element of a list on top of a JSON text, or the value of one member that is no list. */
export interface JsonElement {
  /** The member that holds it; `.` in a text that is a list itself. */
  key: string
  /** Place in the list; -1: the member's value. */
  index: number
  /** The parsed value, unless `problem` says why there is none. */
  value: unknown
  line: number
  problem?: { reason: ReasonKey; detail?: string }
}

const whitespace = new Set([9, 10, 13, 32])
const [quote, comma, colon, backslash, newline] = [34, 44, 58, 92, 10]
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125]
const [isOpening, isClosing] = [new Set([openList, openObject]), new Set([closeList, closeObject])]

/**
 * Reads a JSON text of any length piece by piece and hands out the elements of its upper lists one
 * at a time, so that memory holds one element only. An element that cannot be parsed, is nested too
 * deeply or is too long is handed out as a problem, and reading goes on behind it.
 *
 * @throws {UnreadableFileError} from `write` where the text is no JSON object or list
 */
export class JsonScanner {
  readonly #onElement: (element: JsonElement) => void
  readonly #limits: Limits
  /** Members seen, in order. */
  readonly keys: string[] = []
  #closed = false
  #stopped = false
  #list = false
  /** Upper containers that are open: `{`, `[` or `{[`. */
  #open = ''
  #key = ''
  #keyNext = false
  #index = 0
  #line = 1
  #capture: Capture | undefined

  constructor(onElement: (element: JsonElement) => void, limits: Limits = defaultLimits) {
    this.#onElement = onElement
    this.#limits = limits
  }

  write(text: string): void {
    if (this.#stopped) return
    try {
      this.#read(text)
    } catch (error) {
      this.#stopped = true
      throw error
    }
  }

  #read(text: string): void {
    let at = 0
    while (at < text.length) {
      if (this.#capture) {
        at = this.#capture.take(text, at)
        if (!this.#capture.complete) return
        this.#finish()
        continue
      }
      const code = text.charCodeAt(at)
      if (code === newline) this.#line++
      if (whitespace.has(code)) at++
      else at = this.#step(code, at)
    }
  }

  /**
   * @returns whether the text was whole; otherwise the line where it broke off. A text of which
   * `write` said what is wrong counts as whole: it is said already.
   */
  end(): { whole: true } | { whole: false; line: number } {
    if (this.#stopped) return { whole: true }
    if (this.#capture?.atEnd()) this.#finish()
    if (this.#closed && !this.#capture) return { whole: true }
    return { whole: false, line: this.#line + (this.#capture?.lines ?? 0) }
  }

  /** Whether the end of the text was reached. */
  get closed(): boolean {
    return this.#closed
  }

  /** Whether the text is a list, not an object. */
  get isList(): boolean {
    return this.#list
  }

  #step(code: number, at: number): number {
    if (this.#closed) throw this.#broken('text behind the end')
    if (this.#open === '') {
      if (!isOpening.has(code)) throw this.#broken('neither a list nor an object')
      this.#open = code === openList ? '[' : '{'
      this.#list = code === openList
      this.#key = '.'
      this.#keyNext = code === openObject
      return at + 1
    }
    if (code === comma) {
      this.#keyNext = this.#open === '{'
      return at + 1
    }
    if (code === colon && this.#open === '{') return at + 1
    if (isClosing.has(code)) return this.#close(code, at)
    if (code === openList && this.#open === '{' && !this.#keyNext) {
      this.#open = '{['
      this.#index = 0
      return at + 1
    }
    this.#capture = new Capture(code, this.#limits)
    return at
  }

  #close(code: number, at: number): number {
    const expected = this.#open.endsWith('[') ? closeList : closeObject
    if (code !== expected) throw this.#broken('brackets do not match')
    this.#open = this.#open === '{[' ? '{' : ''
    this.#closed = this.#open === ''
    return at + 1
  }

  #finish(): void {
    const capture = this.#capture!
    this.#capture = undefined
    const result = capture.result()
    if (this.#keyNext && this.#open === '{') {
      if (typeof result.value !== 'string') throw this.#broken('a member without a name')
      this.#key = result.value
      this.keys.push(this.#key)
      this.#keyNext = false
    } else {
      const index = this.#open === '{' ? -1 : this.#index++
      this.#onElement({ key: this.#key, index, line: this.#line, ...result })
    }
    this.#line += capture.lines
  }

  #broken(detail: string): UnreadableFileError {
    return new UnreadableFileError('malformed-json', { line: this.#line, detail })
  }
}

/** The text of one value, collected until it is complete. */
class Capture {
  complete = false
  lines = 0
  readonly #limits: Limits
  readonly #kind: 'nested' | 'string' | 'plain'
  #parts: string[] = []
  #length = 0
  #depth = 0
  #deepest = 0
  #inString = false
  #escaped = false

  constructor(first: number, limits: Limits) {
    this.#limits = limits
    this.#kind = first === quote ? 'string' : isOpening.has(first) ? 'nested' : 'plain'
  }

  /** @returns the place behind what was taken */
  take(text: string, from: number): number {
    let at = from
    while (at < text.length && !this.complete) {
      if (this.#kind === 'plain' && endsPlain(text.charCodeAt(at))) this.complete = true
      else this.#read(text.charCodeAt(at++))
    }
    this.#length += at - from
    if (this.#length <= this.#limits.elementLength) this.#parts.push(text.slice(from, at))
    else this.#parts = []
    return at
  }

  atEnd(): boolean {
    return this.#kind === 'plain'
  }

  result(): Pick<JsonElement, 'value' | 'problem'> {
    if (this.#length > this.#limits.elementLength) return refusal('too-large')
    if (this.#deepest > this.#limits.depth) return refusal('too-deep')
    try {
      return { value: JSON.parse(this.#parts.join('')) as unknown }
    } catch (error) {
      return refusal('malformed-json', (error as Error).message)
    }
  }

  #read(code: number): void {
    if (code === newline) this.lines++
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false
      else if (code === backslash) this.#escaped = true
      else if (code === quote) {
        this.#inString = false
        this.complete = this.#depth === 0
      }
    } else if (code === quote) this.#inString = true
    else if (isOpening.has(code)) this.#deepest = Math.max(this.#deepest, ++this.#depth)
    else if (isClosing.has(code)) this.complete = --this.#depth === 0
  }
}

function endsPlain(code: number): boolean {
  return code === comma || isClosing.has(code) || whitespace.has(code)
}

function refusal(reason: ReasonKey, detail?: string): Pick<JsonElement, 'value' | 'problem'> {
  return { value: undefined, problem: { reason, ...(detail === undefined ? {} : { detail }) } }
}
