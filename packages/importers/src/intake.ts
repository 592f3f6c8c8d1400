import type { Desk, OpenFile } from './desk.ts'
import { refuseFrom } from './desk.ts'
import { joined } from './file/input-file.ts'
import { sinkFor, type Loaded } from './sink-for.ts'
import type { Sink } from './sink.ts'
import { headLength, sniff } from './sniff.ts'
import { UnreadableFileError } from './file/unreadable.ts'

/** Takes one file in: tells its format by the first bytes and hands all of them to its reader. */
export class Intake implements Sink {
  readonly file: OpenFile
  readonly #desk: Desk
  readonly #loaded: Loaded
  /** How many archives it lies in. */
  readonly #depth: number
  #head: Uint8Array[] = []
  #headSize = 0
  #size = 0
  #sink: Sink | undefined
  #failed = false

  constructor(
    file: OpenFile,
    { desk, loaded, depth }: { desk: Desk; loaded: Loaded; depth: number },
  ) {
    this.file = file
    this.#desk = desk
    this.#loaded = loaded
    this.#depth = depth
  }

  write(bytes: Uint8Array): void {
    if (this.#failed) return
    this.#size += bytes.length
    this.#guarded(() => {
      if (this.#size > this.#desk.limits.bytes) throw new UnreadableFileError('file-too-large')
      if (this.#sink) return this.#sink.write(bytes)
      this.#head.push(bytes)
      this.#headSize += bytes.length
      if (this.#headSize >= headLength) this.#begin()
    })
  }

  end(): void {
    if (!this.#sink && !this.#failed) this.#guarded(() => this.#begin())
    // Also of a file that failed: what was read before the tear counts.
    this.#guarded(() => this.#sink?.end())
    const { book } = this.file
    if (book.read === 0 && this.#desk.files.includes(this.file))
      book.refuse(book.whole(), 'no-entries')
  }

  /** Nothing more of this file is needed. */
  get done(): boolean {
    return this.#failed
  }

  #begin(): void {
    const head = joined(this.#head)
    this.#head = []
    const sniffed = sniff(head)
    if ('refused' in sniffed) {
      this.#failed = true
      this.file.book.refuse(this.file.book.whole(), sniffed.refused, sniffed.detail)
      return
    }
    this.#sink = sinkFor(sniffed.as, {
      head,
      file: this.file,
      desk: this.#desk,
      loaded: this.#loaded,
      depth: this.#depth,
      lines: sniffed.lines ?? false,
    })
    this.#sink.write(head)
  }

  #guarded(action: () => void): void {
    try {
      action()
    } catch (error) {
      this.#failed = true
      refuseFrom(error, this.file.book)
    }
  }
}
