import { recordsPerDocument } from '@selfdata/records'
import { rdf, shapes } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { getDocument } from './document.ts'
import type { RequestOptions } from './exchange.ts'
import { ifThere } from './get-resource.ts'
import { takesPatches } from './patch-support.ts'

/** One document of records, as it was read or as it is after our write. */
export interface StoredDocument {
  readonly url: string
  /** Empty where there is no document yet. */
  readonly quads: readonly Quad[]
  readonly patches: boolean | undefined
}

/**
 * Reads all documents of one period: those that are known, and a next part where the last is full,
 * since a writer may have stopped before entering it in the manifest.
 *
 * @param nameOf URL of part 1, 2, …
 * @param known how many parts the manifest knows
 */
export async function readPeriod(
  shape: RecordName,
  { nameOf, known }: { nameOf: (part: number) => string; known: number },
  options: RequestOptions,
): Promise<StoredDocument[]> {
  const numbers = Array.from({ length: Math.max(known, 1) }, (_, index) => index + 1)
  const read = async (part: number): Promise<StoredDocument> => {
    const url = nameOf(part)
    const document = await ifThere(getDocument(url, options))
    const patches = document && takesPatches(document.headers)
    return { url, quads: document?.quads ?? [], patches }
  }
  const documents = await Promise.all(numbers.map(read))
  for (let last = documents.at(-1); last && isFull(shape, last); last = documents.at(-1)) {
    documents.push(await read(documents.length + 1))
  }
  return documents
}

/** IRIs of the records in a document, without their parts. */
export function recordIris(shape: RecordName, quads: readonly Quad[]): Set<string> {
  const type = shapes[shape].class
  const heads = quads.filter(
    ({ predicate, object }) => predicate.value === rdf.type && object.value === type,
  )
  return new Set(heads.map(({ subject }) => subject.value))
}

function isFull(shape: RecordName, { quads }: StoredDocument): boolean {
  return recordIris(shape, quads).size >= recordsPerDocument
}
