import { changeCorrections } from '@selfdata/pod'
import { legSnapshot } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Correction } from '@selfdata/vocab'
import { useMutation, useQueryCache } from '@pinia/colada'
import type { SourceTrip } from './month.ts'

/** Values that a person can say about a trip, a part of one, or a leg. */
type Said = Pick<
  Correction,
  | 'mode'
  | 'purpose'
  | 'occupancy'
  | 'propulsion'
  | 'name'
  | 'removed'
  | 'correctedStartTime'
  | 'correctedEndTime'
  | 'correctedDistanceInMetres'
  | 'splitAfterSeconds'
  | 'mergedInto'
>

/** `undefined` takes back what was said before. */
export type Change = { [Key in keyof Said]?: Said[Key] | undefined }

/** One change of one thing. */
export interface Edit {
  /** The trip, part or leg that it is about. */
  target: string
  /** The trip of the source that this is, or is part of. */
  of: SourceTrip
  change: Change
}

interface EditRequest {
  edits: readonly Edit[]
  /** What the person said before, by what it corrects. */
  before: ReadonlyMap<string, Correction>
}

/** What stood before, to be put back. */
interface Restore {
  target: string
  of: SourceTrip
  correction: Correction | undefined
}

const values = [
  'mode',
  'purpose',
  'occupancy',
  'propulsion',
  'name',
  'removed',
  'correctedStartTime',
  'correctedEndTime',
  'correctedDistanceInMetres',
  'splitAfterSeconds',
  'mergedInto',
] as const satisfies readonly (keyof Said)[]

/**
 * Changes trips as the person sees them, many at once. What the sources wrote stays as it is, and
 * every change can be taken back exactly: `data.undo()` puts back what was said before.
 */
export function useEdit() {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const cache = useQueryCache()

  async function write(restores: readonly Restore[]): Promise<void> {
    const save = restores.flatMap(({ of, correction }) => {
      if (!correction) return []
      const { id: _, ...rest } = correction
      return [{ ...rest, generatedAtTime: new Date().toISOString(), source: of.series.source }]
    })
    const remove = restores.flatMap(({ of, target, correction }) =>
      correction
        ? []
        : [{ corrects: target, startTime: of.trip.startTime, source: of.series.source }],
    )
    await changeCorrections(
      { storage: storage.value!, timeZone, save, remove },
      { fetch: session.fetch },
    )
  }

  return useMutation({
    mutation: async ({ edits, before }: EditRequest) => {
      await write(edits.map((edit) => after(edit, before.get(edit.target))))
      const restores = edits.map(({ target, of }) => ({
        target,
        of,
        correction: before.get(target),
      }))
      return {
        undo: async () => {
          await write(restores)
          await refresh(cache)
        },
      }
    },
    onSettled: () => refresh(cache),
  })
}

async function refresh(cache: ReturnType<typeof useQueryCache>): Promise<void> {
  await Promise.all(
    ['month', 'months', 'years'].map((key) => cache.invalidateQueries({ key: [key] })),
  )
}

/** The correction that says what was said before and what is said now; none where that is nothing. */
function after({ target, of, change }: Edit, before: Correction | undefined): Restore {
  const said = Object.fromEntries(
    values.flatMap((key) => {
      const value = key in change ? change[key] : before?.[key]
      return value === undefined ? [] : [[key, value]]
    }),
  )
  if (Object.keys(said).length === 0) return { target, of, correction: undefined }
  const { trip } = of
  const leg = trip.hasLeg.find(({ id }) => id === target)
  const correction: Correction = {
    ...said,
    id: target,
    corrects: target,
    generatedAtTime: new Date().toISOString(),
    startTime: trip.startTime,
    ...(target !== trip.id && { inRecord: trip.id }),
    ...legSnapshot(trip),
    ...(leg && { previousMode: leg.mode }),
    ...(leg?.distanceInMetres !== undefined && { distanceInMetres: leg.distanceInMetres }),
    ...(leg?.durationInSeconds !== undefined && { durationInSeconds: leg.durationInSeconds }),
  }
  return { target, of, correction }
}
