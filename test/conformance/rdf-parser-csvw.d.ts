/** The part of rdf-parser-csvw 1.1 that the tests use; it comes without types. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream'
  import type { Quad } from '@rdfjs/types'
  import type { Store } from 'n3'

  export default class CsvwParser {
    constructor(options: { metadata: Store; baseIRI: string })
    import(input: Readable): AsyncIterable<Quad>
  }
}
