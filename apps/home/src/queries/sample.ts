import { getDocument } from '@selfdata/pod'
import { decode, streams } from '@selfdata/records'
import { useSession } from '@selfdata/ui'
import type { RecordName } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { useContents } from './contents.ts'
import type { Content } from './contents.ts'
import { keys } from './keys.ts'

/** The latest records of what somebody asks for. */
export interface Sample {
  series: Content['series']
  shape: RecordName
  records: readonly Readonly<Record<string, unknown>>[]
}

const recordLimit = 2

/** The very data that lie in the places asked for: the last records of each source. */
export function useSample(targets: () => readonly string[]) {
  const session = useSession()
  const { data: contents } = useContents()
  return useQuery({
    key: () => keys.sample(targets()),
    enabled: () => session.isSignedIn && contents.value !== undefined && targets().length > 0,
    query: async ({ signal }): Promise<Sample[]> => {
      const asked = (contents.value ?? []).filter(({ series: { id } }) =>
        targets().some((target) => id.startsWith(target) || target.startsWith(id)),
      )
      return Promise.all(
        asked.map(async ({ series, documents }) => {
          const { shape } = streams[series.stream]
          const named = documents.findLast((url) => targets().some((one) => url.startsWith(one)))
          const latest = named ?? documents.at(-1)
          if (!latest) return { series, shape, records: [] }
          const { quads } = await getDocument(latest, { fetch: session.fetch, signal })
          const { records } = decode(shape, quads)
          return { series, shape, records: records.slice(-recordLimit).map((one) => ({ ...one })) }
        }),
      )
    },
  })
}
