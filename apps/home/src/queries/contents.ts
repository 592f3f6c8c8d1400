import { getDocument, ifThere, readCatalog } from '@selfdata/pod'
import type { CatalogSeries, RequestOptions } from '@selfdata/pod'
import { manifestOf, readManifest } from '@selfdata/records'
import { useSession } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import { usePlace } from './place.ts'

/** One stream of one source, with how much there is and how fresh it is. */
export interface Content {
  series: CatalogSeries
  records: number
  /** Months or years, in order. */
  documents: readonly string[]
  /** When its writer last changed something; absent while nothing has come. */
  lastChange?: string
  /** Its list of documents could not be read. */
  error?: unknown
}

/** What is in the pod, by the person's own inventory and the list that each source keeps. */
export function useContents() {
  const session = useSession()
  const { place } = usePlace()
  return useQuery({
    key: () => keys.contents(place.value ?? ''),
    enabled: () => session.isSignedIn && place.value !== undefined,
    query: async ({ signal }): Promise<Content[]> => {
      const options = { fetch: session.fetch, signal }
      const { series } = await readCatalog(place.value!, options)
      return Promise.all(
        series
          .filter(({ stream }) => stream !== 'tracks' && stream !== 'corrections')
          .map((one) => contentOf(one, place.value!, options)),
      )
    },
  })
}

async function contentOf(
  series: CatalogSeries,
  storage: string,
  options: RequestOptions,
): Promise<Content> {
  const base = storage + manifestOf(series)
  try {
    const document = await ifThere(getDocument(base, options))
    const { documents } = readManifest(document?.quads ?? [], { base })
    const lastChange = documents
      .map(({ modified }) => modified)
      .toSorted((one, other) => Date.parse(one) - Date.parse(other))
      .at(-1)
    const records = documents.reduce((sum, { entities }) => sum + entities, 0)
    const urls = documents.map(({ document: url }) => url)
    return { series, records, documents: urls, ...(lastChange && { lastChange }) }
  } catch (error) {
    return { series, records: 0, documents: [], error }
  }
}
