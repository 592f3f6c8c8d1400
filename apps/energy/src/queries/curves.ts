import { readCatalog, readMonth } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { FlowCurve, LoadCurve, MaximumPower, MeterIndex } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'

/** What was measured step by step in one month. */
export interface MonthCurves {
  load: LoadCurve[]
  flow: FlowCurve[]
}

interface Place {
  storage: string
  timeZone: string
}

/** The curves of a month: read when a day or a week is opened, not before. */
export function useCurves(month: () => string | undefined) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.curves(storage.value ?? '', month() ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined && month() !== undefined,
    query: ({ signal }) =>
      readCurves(
        { storage: storage.value!, timeZone, month: month()! },
        { fetch: session.fetch, signal },
      ),
  })
}

async function readCurves(
  place: Place & { month: string },
  options: RequestOptions,
): Promise<MonthCurves> {
  const { series } = await readCatalog(place.storage, options)
  const curves: MonthCurves = { load: [], flow: [] }
  await Promise.all(
    series.map(async ({ stream, source }) => {
      if (stream === 'load')
        curves.load.push(...(await readMonth({ ...place, stream, source }, options)).records)
      if (stream === 'flow')
        curves.flow.push(...(await readMonth({ ...place, stream, source }, options)).records)
    }),
  )
  return curves
}

/** The highest power of each day of a year, where the meter kept it. */
export function usePeaks(year: () => number) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.peaks(storage.value ?? '', year()),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: async ({ signal }): Promise<MaximumPower[]> => {
      const options = { fetch: session.fetch, signal }
      const place = { storage: storage.value!, timeZone, month: `${year()}-01` }
      const { series } = await readCatalog(place.storage, options)
      const all = await Promise.all(
        series.map(async ({ stream, source }) =>
          stream === 'peak' ? (await readMonth({ ...place, stream, source }, options)).records : [],
        ),
      )
      return all.flat()
    },
  })
}

/** What the index moved by and what the curve adds up to, for one year. */
export function useProof(year: () => number) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.proof(storage.value ?? '', year()),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: async ({ signal }): Promise<{ indexes: MeterIndex[]; curves: LoadCurve[] }> => {
      const options = { fetch: session.fetch, signal }
      const place = { storage: storage.value!, timeZone }
      const { series } = await readCatalog(place.storage, options)
      const months = Array.from(
        { length: 12 },
        (_, index) => `${year()}-${String(index + 1).padStart(2, '0')}`,
      )
      const [indexes, curves] = await Promise.all([
        Promise.all(
          series.map(async ({ stream, source }) =>
            stream === 'index'
              ? (await readMonth({ ...place, stream, source, month: months[0]! }, options)).records
              : [],
          ),
        ),
        Promise.all(months.map((month) => readCurves({ ...place, month }, options))),
      ])
      return { indexes: indexes.flat(), curves: curves.flatMap(({ load }) => load) }
    },
  })
}
