/** A longer line is not read, in characters. */
export const LONGEST_LINE = 65_536

/** One line of a text, from 1; without its text when it is too long. */
export interface TextLine {
  line: number
  text: string | undefined
}

/** Splits a stream of text into lines; never holds more than one line and one chunk. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let line = 1
  let held = ''
  let tooLong = false
  for await (const chunk of chunks) {
    const parts = chunk.split('\n')
    for (const [index, part] of parts.entries()) {
      held += part
      if (held.length > LONGEST_LINE) {
        held = ''
        tooLong = true
      }
      if (index === parts.length - 1) break
      yield { line, text: tooLong ? undefined : held.replace(/\r$/, '') }
      line += 1
      held = ''
      tooLong = false
    }
  }
  if (held || tooLong) yield { line, text: tooLong ? undefined : held }
}
