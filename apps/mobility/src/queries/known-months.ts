import { listDocuments, readCatalog } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { periodOf } from '@selfdata/records'
import { useSession, useStorage } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import { summarisedStreams } from './years.ts'

/**
 * Every month that some source has records of, oldest first: one request for each source, and no
 * month is opened.
 */
export function useKnownMonths(enabled: () => boolean = () => true) {
  const session = useSession()
  const { storage } = useStorage()
  return useQuery({
    key: () => [...keys.years(storage.value ?? ''), 'known'],
    enabled: () => session.isSignedIn && storage.value !== undefined && enabled(),
    query: ({ signal }) => knownMonths(storage.value!, { fetch: session.fetch, signal }),
  })
}

async function knownMonths(storage: string, options: RequestOptions): Promise<string[]> {
  const { series } = await readCatalog(storage, options)
  const own = series.filter(({ stream }) => summarisedStreams.some((one) => one === stream))
  // A source that does not answer is named by the page; the months of the others are known.
  const listed = await Promise.allSettled(
    own.map(({ stream, source }) => listDocuments({ storage, stream, source }, options)),
  )
  options.signal?.throwIfAborted()
  const months = listed
    .flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    .filter(({ entities }) => entities > 0)
    .flatMap(({ document }) => periodOf(document)?.period ?? [])
  return [...new Set(months)].filter((month) => month.length === 7).toSorted()
}
