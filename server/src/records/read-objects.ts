import { LONGEST_LINE } from './read-lines.ts'

/** One object of a JSON text, by the line it begins on; without its text when it is none. */
export interface ObjectText {
  line: number
  text?: string
  problem?: 'too-long' | 'json'
}

/**
 * Splits a stream of JSON into its objects: those of a list, those in `@graph` of an object, or the
 * one object that there is. Never holds more than one object and one chunk.
 *
 * @param onFrame given the text around the list, which holds the `@context`, at the end
 */
export async function* readObjects(
  chunks: AsyncIterable<string>,
  onFrame: (frame: string) => void,
): AsyncGenerator<ObjectText> {
  const scan = new ObjectScan()
  for await (const chunk of chunks) yield* scan.push(chunk)
  const { line, frame, found } = scan
  if (scan.isBroken() || (found && !isJson(frame))) yield { line, problem: 'json' }
  else if (frame.trim() && !found) yield { line: 1, text: frame }
  onFrame(frame)
}

/** A second list, or a word after the end, would otherwise be passed over. */
function isJson(frame: string): boolean {
  try {
    JSON.parse(frame)
    return true
  } catch {
    return false
  }
}

const [quote, backslash, newline] = [34, 92, 10]
const [braceOpen, braceClose, listOpen, listClose] = [123, 125, 91, 93]

/** Where a piece of text belongs: around the list, between its objects, or into one of them. */
type Place = 'frame' | 'gap' | 'object'

class ObjectScan {
  line = 1
  frame = ''
  /** Whether there is a list. */
  found = false
  #place: Place = 'frame'
  #depth = 0
  #listDepth = 0
  #inText = false
  #escaped = false
  #held = ''
  #heldLine = 1
  #heldAll = true
  #gap = ''

  isBroken(): boolean {
    return this.#depth !== 0 || this.#inText || this.frame.length > LONGEST_LINE
  }

  *push(chunk: string): Generator<ObjectText> {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at)
      if (code === newline) this.line += 1
      if (this.#inText) this.#readText(code)
      else if (code === quote) this.#inText = true
      else if (code === braceOpen || code === listOpen) {
        const next = this.#opened(code, chunk.slice(from, at))
        this.#depth += 1
        if (next === this.#place) continue
        this.#keep(chunk.slice(from, next === 'gap' ? at + 1 : at))
        if (next === 'object') yield* this.#betweenObjects()
        this.#place = next
        from = next === 'gap' ? at + 1 : at
      } else if (code === braceClose || code === listClose) {
        this.#depth -= 1
        if (this.#place === 'object' && this.#depth === this.#listDepth) {
          this.#keep(chunk.slice(from, at + 1))
          yield this.#taken()
          this.#place = 'gap'
          from = at + 1
        } else if (this.#place === 'gap' && this.#depth < this.#listDepth) {
          this.#keep(chunk.slice(from, at))
          yield* this.#betweenObjects()
          this.#place = 'frame'
          from = at
        }
      }
    }
    this.#keep(chunk.slice(from))
  }

  #readText(code: number): void {
    if (this.#escaped) this.#escaped = false
    else if (code === backslash) this.#escaped = true
    else if (code === quote) this.#inText = false
  }

  /** Where the text is from here on. */
  #opened(code: number, before: string): Place {
    if (this.#place === 'gap' && code === braceOpen && this.#depth === this.#listDepth) {
      this.#heldLine = this.line
      return 'object'
    }
    if (this.#place !== 'frame' || this.found || code !== listOpen) return this.#place
    const isGraph = this.#depth === 1 && /"@graph"\s*:\s*$/.test(this.frame + before)
    if (this.#depth > 0 && !isGraph) return 'frame'
    this.found = true
    this.#listDepth = this.#depth + 1
    return 'gap'
  }

  #keep(text: string): void {
    if (this.#place === 'frame') {
      if (this.frame.length <= LONGEST_LINE) this.frame += text
    } else if (this.#place === 'gap') {
      if (this.#gap.length < 100) this.#gap += text.replaceAll(/[\s,]+/g, '')
    } else {
      this.#held += text
      if (this.#held.length <= LONGEST_LINE) return
      this.#held = ''
      this.#heldAll = false
    }
  }

  /** What is in the list and is no object. */
  *#betweenObjects(): Generator<ObjectText> {
    if (this.#gap) yield { line: this.line, problem: 'json' }
    this.#gap = ''
  }

  #taken(): ObjectText {
    const [line, text, whole] = [this.#heldLine, this.#held, this.#heldAll]
    this.#held = ''
    this.#heldAll = true
    return whole ? { line, text } : { line, problem: 'too-long' }
  }
}
