import { getResource, listContainer, quadsOf, UnreadableError } from '@selfdata/pod'
import type { Listing } from '@selfdata/pod'
import { decode } from '@selfdata/records'
import { useSession } from '@selfdata/ui'
import { shapes } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'

/** One record of a document, by the shape it has. */
export interface ShapedRecord {
  shape: RecordName
  record: Readonly<Record<string, unknown>>
}

/** What lies at an address: a container with its members, or a document with its records. */
export type Browsed =
  | { kind: 'container'; listing: Listing }
  | { kind: 'document'; text: string; contentType: string; records: ShapedRecord[] }

/** Reads whatever lies at an address of the pod. */
export function useBrowsed(url: () => string | undefined) {
  const session = useSession()
  return useQuery({
    key: () => ['browse', url() ?? ''],
    enabled: () => session.isSignedIn && url() !== undefined,
    query: async ({ signal }): Promise<Browsed> => {
      const options = { fetch: session.fetch, signal }
      const address = url()!
      if (address.endsWith('/')) {
        return { kind: 'container', listing: await listContainer(address, options) }
      }
      const resource = await getResource(address, { ...options, accept: 'text/turtle, */*;q=0.5' })
      const { text, contentType } = resource
      return { kind: 'document', text, contentType, records: recordsIn(resource) }
    },
  })
}

function recordsIn(resource: Parameters<typeof quadsOf>[0]): ShapedRecord[] {
  try {
    const quads = quadsOf(resource)
    const all = Object.values(shapes).flatMap(({ name: shape }): ShapedRecord[] => {
      const { records, incomplete } = decode(shape, quads)
      return [...records, ...incomplete].map((one) => ({ shape, record: { ...one } }))
    })
    const parts = new Set(all.flatMap(({ record }) => Object.values(record).flatMap(partsIn)))
    return all.filter(({ record }) => !parts.has(String(record['id'])))
  } catch (error) {
    // No Turtle: shown as the text it is.
    if (error instanceof UnreadableError) return []
    throw error
  }
}

/** Records inside a record are shown with it. */
function partsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(partsIn)
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : []
}
