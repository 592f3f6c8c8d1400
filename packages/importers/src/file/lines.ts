import { UnreadableFileError } from './unreadable.ts'

/** Cuts a text that comes piece by piece into its lines, counted from 1; the last need not end. */
export function lineCutter(onLine: (text: string, line: number) => void, longest: number) {
  let rest = ''
  let line = 0
  return {
    /** @throws {UnreadableFileError} of a line that is longer than it may be */
    write: (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop()!
      for (const one of lines) onLine(one, ++line)
      if (rest.length > longest) {
        rest = ''
        throw new UnreadableFileError('too-large', { line: line + 1 })
      }
    },
    end: () => onLine(rest, ++line),
  }
}
