import { getDocument } from '@selfdata/pod'
import { decode, periodOf, streams } from '@selfdata/records'
import type { Stream } from '@selfdata/records'
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
        asked.map(async (content) => {
          const { series } = content
          const { shape, latest } = latestOf(content, targets())
          if (!latest) return { series, shape, records: [] }
          const { quads } = await getDocument(latest, { fetch: session.fetch, signal })
          const { records } = decode(shape, quads)
          return { series, shape, records: records.slice(-recordLimit).map((one) => ({ ...one })) }
        }),
      )
    },
  })
}

/** The last document of a source that is asked for; that of its sums where nothing else is. */
function latestOf(
  { series, documents }: Content,
  targets: readonly string[],
): { shape: RecordName; latest?: string } {
  const stream: Stream = streams[series.stream]
  const sums = `${series.id}summary/`
  const isOfSource = (target: string) =>
    target.startsWith(series.id) || series.id.startsWith(target)
  const newest = documents.at(-1)
  if (stream.summary && newest && targets.filter(isOfSource).every((one) => one.startsWith(sums))) {
    return { shape: stream.summary, latest: `${sums}${periodOf(newest)?.period.slice(0, 4)}.ttl` }
  }
  const named = documents.findLast((url) => targets.some((one) => url.startsWith(one)))
  const latest = named ?? newest
  return { shape: stream.shape, ...(latest !== undefined && { latest }) }
}
