import { lineCutter } from '../file/lines.ts'
import type { ReadContext, Reader } from '../reader.ts'

/** Whether a text is one JSON object to a line, and more than one. */
export function isJsonLines(text: string): boolean {
  const [first = '', second] = linesOf(text).filter((line) => line.trim() !== '')
  return second !== undefined && second.trimStart().startsWith('{') && isWhole(first)
}

/** The first lines of such a text, as the list that they are. */
export function asList(text: string): string {
  return `[${linesOf(text).filter(isWhole).join(',')}]`
}

/** Reads one JSON object to a line with the reader of a list of them; a broken line is passed over. */
export function jsonLines(reader: Reader, { book, limits }: ReadContext): Reader {
  let begun = false
  const cutter = lineCutter((told, line) => {
    const text = withoutMark(told)
    if (text.trim() === '') return
    if (!isWhole(text)) return book.refuse(book.atLine(line), 'malformed-json', text)
    reader.write(`${begun ? ',' : '['}\n${text}`)
    begun = true
  }, limits.elementLength)
  return {
    write: (text) => cutter.write(text),
    end: () => {
      cutter.end()
      if (begun) reader.write(']')
      reader.end()
    },
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').map(withoutMark)
}

/** RFC 8142 puts a record separator before each text of a GeoJSON sequence. */
export function withoutMark(line: string): string {
  return line.startsWith('\u001E') ? line.slice(1) : line
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
