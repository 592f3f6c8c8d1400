import { meterPointOf, meterTagOf } from '@selfdata/insights'
import { readCatalog, readMonth } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type {
  EnergyResource,
  FlowCurve,
  LoadCurve,
  MaximumPower,
  MeterIndex,
} from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'

/** A record with the meter it is of: `electricity/enedis/a7`. */
export interface Metered<T> {
  point: string
  record: T
}

/** What was measured step by step in one month, by whatever meter. */
export interface MonthCurves {
  load: Metered<LoadCurve>[]
  flow: Metered<FlowCurve>[]
}

/** What an index can be held against its curve by. */
export interface Proof {
  indexes: MeterIndex[]
  curves: LoadCurve[]
}

interface Place {
  storage: string
  timeZone: string
}

/** The curves of some months: read when a day or a week is opened, not before. */
export function useCurves(months: () => readonly string[]) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.curves(storage.value ?? '', months()),
    enabled: () => session.isSignedIn && storage.value !== undefined && months().length > 0,
    query: async ({ signal }): Promise<MonthCurves> => {
      const options = { fetch: session.fetch, signal }
      const place = { storage: storage.value!, timeZone }
      const all = await Promise.all(
        months().map((month) => readCurves({ ...place, month }, options)),
      )
      return {
        load: all.flatMap(({ load }) => load),
        flow: all.flatMap(({ flow }) => flow),
      }
    },
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
      if (stream === 'load') {
        const { records } = await readMonth({ ...place, stream, source }, options)
        curves.load.push(...metered(records, { resource: 'electricity', source }))
      }
      if (stream === 'flow') {
        const { records } = await readMonth({ ...place, stream, source }, options)
        curves.flow.push(...metered(records, { resource: 'water', source }))
      }
    }),
  )
  return curves
}

function metered<T extends { id: string }>(
  records: readonly T[],
  { resource, source }: { resource: EnergyResource; source: string },
): Metered<T>[] {
  return records.map((record) => ({
    point: meterPointOf({ resource, source, tag: meterTagOf(record.id) }),
    record,
  }))
}

/** The highest power of each day of a year, where the meter kept it. */
export function usePeaks(year: () => number) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.peaks(storage.value ?? '', year()),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: async ({ signal }): Promise<Metered<MaximumPower>[]> => {
      const options = { fetch: session.fetch, signal }
      const place = { storage: storage.value!, timeZone, month: `${year()}-01` }
      const { series } = await readCatalog(place.storage, options)
      const all = await Promise.all(
        series.map(async ({ stream, source }) => {
          if (stream !== 'peak') return []
          const { records } = await readMonth({ ...place, stream, source }, options)
          return metered(records, { resource: 'electricity', source })
        }),
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
    query: async ({ signal }): Promise<Proof> => {
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
      return {
        indexes: indexes.flat(),
        curves: curves.flatMap(({ load }) => load.map(({ record }) => record)),
      }
    },
  })
}
