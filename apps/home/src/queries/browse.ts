import { readJournal } from '@selfdata/access'
import type { JournalEntry } from '@selfdata/access'
import { getResource, ifThere, listContainer, quadsOf, UnreadableError } from '@selfdata/pod'
import type { Listing } from '@selfdata/pod'
import { decode } from '@selfdata/records'
import { useSession } from '@selfdata/ui'
import { shapes } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import type { Quad } from '@rdfjs/types'
import { usePlace } from './place.ts'
import { plainThings } from '../words/plain-things.ts'
import type { PlainThing } from '../words/plain-things.ts'

/** One record of a document, by the shape it has. */
export interface ShapedRecord {
  shape: RecordName
  record: Readonly<Record<string, unknown>>
}

/** What lies at an address: a container with its members, a document, or a file that is no text. */
export type Browsed =
  | { kind: 'container'; listing: Listing }
  | {
      kind: 'document'
      text: string
      contentType: string
      records: ShapedRecord[]
      /** What is said, where there are no records. */
      things: PlainThing[]
      journal: JournalEntry[]
    }
  | { kind: 'file' }

/** Reads whatever lies at an address of the pod. */
export function useBrowsed(url: () => string | undefined) {
  const session = useSession()
  const { place } = usePlace()
  return useQuery({
    key: () => ['browse', url() ?? ''],
    enabled: () => session.isSignedIn && url() !== undefined,
    query: async ({ signal }): Promise<Browsed> => {
      const options = { fetch: session.fetch, signal }
      const address = url()!
      if (address === `${place.value}selfdata/`) {
        // A new pod has no data folder yet: there is nothing in it.
        const listing = await ifThere(listContainer(address, options))
        return { kind: 'container', listing: listing ?? { members: [], truncated: false } }
      }
      if (address.endsWith('/')) {
        return { kind: 'container', listing: await listContainer(address, options) }
      }
      try {
        const accept = 'text/turtle, */*;q=0.5'
        const resource = await getResource(address, { ...options, accept })
        const { text, contentType } = resource
        if (!isText(contentType)) return { kind: 'file' }
        return { kind: 'document', text, contentType, ...contentIn(resource) }
      } catch (error) {
        // A picture, a paper, or more than anybody reads: there to be saved.
        if (error instanceof UnreadableError) return { kind: 'file' }
        throw error
      }
    },
  })
}

/** Pictures and the like may pass for text, and mean nothing as such. */
function isText(contentType: string): boolean {
  return !/^(?:image|audio|video|font)\/|pdf|zip|octet-stream/u.test(contentType)
}

function contentIn(
  resource: Parameters<typeof quadsOf>[0],
): Pick<Extract<Browsed, { kind: 'document' }>, 'records' | 'things' | 'journal'> {
  try {
    const quads = quadsOf(resource)
    const records = recordsIn(quads)
    const journal = records.length > 0 ? [] : readJournal(quads)
    const isTold = records.length + journal.length > 0
    return { records, journal, things: isTold ? [] : plainThings(quads) }
  } catch (error) {
    // No Turtle: shown as the text it is.
    if (error instanceof UnreadableError) return { records: [], things: [], journal: [] }
    throw error
  }
}

function recordsIn(quads: readonly Quad[]): ShapedRecord[] {
  const all = Object.values(shapes).flatMap(({ name: shape }): ShapedRecord[] => {
    const { records, incomplete } = decode(shape, quads)
    return [...records, ...incomplete].map((one) => ({ shape, record: { ...one } }))
  })
  const parts = new Set(all.flatMap(({ record }) => Object.values(record).flatMap(partsIn)))
  return all.filter(({ record }) => !parts.has(String(record['id'])))
}

/** Records inside a record are shown with it. */
function partsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(partsIn)
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : []
}
