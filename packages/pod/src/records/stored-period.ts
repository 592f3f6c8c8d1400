import { recordsPerDocument } from '@selfdata/records'
import { rdf, shapes } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import type { Unborn } from '../document/create-document.ts'
import { quadsOf } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { getResource, ifThere } from '../resource/get-resource.ts'
import { takesPatches } from '../resource/patch-support.ts'
import { isTorso } from '../document/seal.ts'

/** One document of records, as it was read or as it is after our write. */
export interface StoredDocument {
  readonly url: string
  /** Empty where there is no document yet. */
  readonly quads: readonly Quad[]
  readonly patches: boolean | undefined
  /** Nothing is there, or half of what was never finished: its one writer may create it. */
  readonly unborn?: Unborn
  /** What was sent to create it just now; whether the pod kept it is not known yet. */
  readonly sent?: string
}

/** Which documents a period has. */
interface Parts {
  /** URL of part 1, 2, … */
  nameOf: (part: number) => string
  /** How many parts the manifest knows. */
  known: number
  /** What the manifest lists: a document in it was whole once, and is never taken for half of one. */
  listed?: ReadonlySet<string>
}

/**
 * Reads all documents of one period: those that are known, and a next part where the last is full,
 * since a writer may have stopped before entering it in the manifest.
 */
export async function readPeriod(
  shape: RecordName,
  { nameOf, known, listed }: Parts,
  options: RequestOptions,
): Promise<StoredDocument[]> {
  const numbers = Array.from({ length: Math.max(known, 1) }, (_, index) => index + 1)
  const read = (part: number) => readPart(nameOf(part), listed, options)
  const documents = await Promise.all(numbers.map(read))
  for (let last = documents.at(-1); last && isFull(shape, last); last = documents.at(-1)) {
    documents.push(await read(documents.length + 1))
  }
  return documents
}

/** Reads one document of a period, whether it is there or not. */
export async function readPart(
  url: string,
  listed: ReadonlySet<string> | undefined,
  options: RequestOptions,
): Promise<StoredDocument> {
  const resource = await ifThere(getResource(url, options))
  if (!resource) return unbornPart(url)
  const patches = takesPatches(resource.headers)
  if (listed && !listed.has(url) && isTorso(resource.text))
    return { url, quads: [], patches, unborn: { torso: true, etag: resource.etag } }
  return { url, quads: quadsOf(resource), patches }
}

/** A document that is taken not to be there. */
export function unbornPart(url: string): StoredDocument {
  return { url, quads: [], patches: undefined, unborn: { torso: false } }
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
