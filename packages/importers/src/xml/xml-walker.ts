import { SaxesParser } from 'saxes'
import type { Limits } from '../file/limits.ts'
import { UnreadableFileError } from '../file/unreadable.ts'

/** What a format does with the parts of an XML text. Names come without prefix. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void
  /** @param text what was written directly within the element */
  close(name: string, text: string, line: number): void
}

/**
 * Walks through an XML text of any length piece by piece. Document types and their entities are not
 * looked at, so that none of them can grow or call home.
 *
 * @throws {UnreadableFileError} from `write` where the text is not well-formed or nested too deeply
 */
export class XmlWalker {
  readonly #parser: SaxesParser<{ xmlns: false }>
  readonly #limits: Limits
  readonly #texts: string[] = []
  #failed: UnreadableFileError | undefined
  #stopped = false
  /** Lines before the first bracket: some devices write white space there, which XML forbids. */
  #linesBefore = 0
  #begun = false
  /** What may be the beginning of an entity. */
  #rest = ''

  constructor(handler: XmlHandler, limits: Limits) {
    this.#limits = limits
    this.#parser = new SaxesParser({ xmlns: false, position: true })
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#texts.push('')
      if (this.#texts.length > limits.depth) this.#fail('too-deep')
      if (!this.#failed) handler.open(local(name), new Map(Object.entries(attributes)), this.line)
    })
    this.#parser.on('closetag', ({ name }) => {
      const text = this.#texts.pop() ?? ''
      if (!this.#failed) handler.close(local(name), text.trim(), this.line)
    })
    this.#parser.on('text', (text) => this.#take(text))
    this.#parser.on('cdata', (text) => this.#take(text))
    this.#parser.on('error', (error) => this.#fail('malformed-xml', error.message))
  }

  get line(): number {
    return this.#parser.line + this.#linesBefore
  }

  write(text: string): void {
    if (this.#stopped) return
    const ready = this.#prepared(text)
    try {
      // In small pieces: what comes behind an error in the same piece would be read all the same.
      for (let at = 0; at < ready.length && !this.#failed; at += pieceLength)
        this.#parser.write(ready.slice(at, at + pieceLength))
    } catch (error) {
      this.#stopped = true
      throw error
    }
    if (this.#failed) {
      this.#stopped = true
      throw this.#failed
    }
  }

  /**
   * @returns whether the text was whole; otherwise the line where it broke off. A text of which
   * `write` said what is wrong counts as whole: it is said already.
   */
  end(): { whole: true } | { whole: false; line: number } {
    if (this.#stopped) return { whole: true }
    const { line } = this
    this.#parser.write(escaped(this.#rest))
    this.#parser.close()
    return this.#failed ? { whole: false, line } : { whole: true }
  }

  #prepared(text: string): string {
    let own = this.#rest + text
    if (!this.#begun) {
      const trimmed = own.trimStart()
      this.#linesBefore += own.slice(0, own.length - trimmed.length).split('\n').length - 1
      this.#begun = trimmed !== ''
      own = trimmed
    }
    this.#rest = /&[#\w]{0,8}$/.exec(own)?.[0] ?? ''
    return escaped(own.slice(0, own.length - this.#rest.length))
  }

  #take(text: string): void {
    const last = this.#texts.length - 1
    if (last < 0 || this.#failed) return
    const all = this.#texts[last]! + text
    if (all.length > this.#limits.elementLength) this.#fail('too-large')
    else this.#texts[last] = all
  }

  #fail(reason: 'too-deep' | 'too-large' | 'malformed-xml', detail?: string): void {
    this.#failed ??= new UnreadableFileError(reason, {
      line: this.line,
      ...(detail === undefined ? {} : { detail }),
    })
  }
}

const pieceLength = 65_536

/** People and programs write "Jack & Jill": an ampersand that begins no entity of XML is one itself. */
function escaped(text: string): string {
  return text.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
