import type { ReadContext, Reader } from '../reader.ts'
import { refuseRest } from '../report/refuse-rest.ts'
import { XmlWalker, type XmlHandler } from './xml-walker.ts'

/** What a format does with one file. */
export interface FileHandler extends XmlHandler {
  /** Takes what was read of something that the file breaks off in. */
  finish(): void
}

/** A reader of an XML format, from what is done with its parts. */
export function xmlReader(handle: (context: ReadContext) => FileHandler) {
  return (context: ReadContext): Reader => {
    const handler = handle(context)
    const walker = new XmlWalker(handler, context.limits)
    return {
      write: (text) => walker.write(text),
      end: () => {
        const end = walker.end()
        handler.finish()
        refuseRest(end, context.book)
      },
    }
  }
}
