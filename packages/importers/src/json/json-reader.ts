import { JsonScanner, type JsonElement } from './json-scanner.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { refuseRest } from '../report/refuse-rest.ts'

/** A reader of a JSON format, from what is done with the elements of its upper lists. */
export function jsonReader(read: (element: JsonElement, context: ReadContext) => void) {
  return (context: ReadContext): Reader => {
    const scanner = new JsonScanner((element) => read(element, context), context.limits)
    return {
      write: (text) => scanner.write(text),
      end: () => refuseRest(scanner.end(), context.book),
    }
  }
}
