import type { ReasonKey } from '../report/reasons.ts'

/** The rest of a file cannot be read: it is refused with this reason. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
  readonly reason: ReasonKey
  readonly line: number | undefined
  readonly detail: string | undefined

  constructor(reason: ReasonKey, { line, detail }: { line?: number; detail?: string } = {}) {
    super(`Reading a file failed: ${reason}${detail ? ` (${detail})` : ''}`)
    this.reason = reason
    this.line = line
    this.detail = detail
  }
}
