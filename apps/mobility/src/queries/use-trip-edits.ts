import { instantOf, secondsBetween, wholeOf } from '@selfdata/records'
import { useErrorText, useToasts } from '@selfdata/ui'
import type { Leg, TransportMode } from '@selfdata/vocab'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useEdit } from './edit.ts'
import type { Change, Edit } from './edit.ts'
import type { RemovedTrip, ShownMonth, ShownTrip, SourceTrip } from './month.ts'
import { useUsualModes } from './usual-modes.ts'

/**
 * Everything a person can do to trips, in their words: each says what it did and offers to take it
 * back. `undefined` or `false` where the pod refused; the reason has been said then.
 */
export function useTripEdits(month: () => Pick<ShownMonth, 'corrections'> | undefined) {
  const { t } = useI18n({ useScope: 'global' })
  const errorText = useErrorText()
  const { say } = useToasts()
  const { mutateAsync, isLoading } = useEdit()
  const { take } = useUsualModes()

  /** @param always a mode that becomes the usual one of its group in the same deed */
  async function make(
    edits: readonly Edit[],
    done: string,
    always?: TransportMode,
  ): Promise<boolean> {
    try {
      const takeBack = always && (await take(always))
      const before = month()?.corrections ?? new Map()
      const { undo } = await mutateAsync({ edits, before }).catch(async (failure: unknown) => {
        await takeBack?.()
        throw failure
      })
      say(done, {
        undo: async () => {
          try {
            await takeBack?.()
            await undo()
            say(t('edit.undone'))
          } catch (failure) {
            say(errorText(failure).text)
          }
        },
      })
      return true
    } catch (failure) {
      say(errorText(failure).text)
      return false
    }
  }

  return {
    isBusy: computed(() => isLoading.value),
    /** What is said of a leg: how, with how many. */
    changeLeg: (shown: ShownTrip, leg: Leg, change: Change, done: string, always?: TransportMode) =>
      make([{ target: leg.id, of: sourceOfLeg(shown, leg), change }], done, always),
    /** What is said of whole trips: why, when, what to call them. */
    changeTrips: (trips: readonly ShownTrip[], change: Change, done: string) =>
      make(
        trips.map((shown) => editOf(shown, change)),
        done,
      ),
    /** Each trip its own change, as one deed. */
    changeEach: (some: readonly { shown: ShownTrip; change: Change }[], done: string) =>
      make(
        some.map(({ shown, change }) => editOf(shown, change)),
        done,
      ),
    /** The same mode for all legs of many trips. */
    changeModes: (
      trips: readonly ShownTrip[],
      change: Change,
      done: string,
      always?: TransportMode,
    ) =>
      make(
        trips.flatMap((shown) =>
          shown.trip.hasLeg.map((leg) => ({ target: leg.id, of: sourceOfLeg(shown, leg), change })),
        ),
        done,
        always,
      ),
    remove: (trips: readonly ShownTrip[]) =>
      make(
        trips.flatMap((shown) =>
          members(shown).map((one) => ({ ...one, change: { removed: true } })),
        ),
        t('edit.removed', { count: trips.length }, trips.length),
      ),
    restore: (removed: RemovedTrip) =>
      make([{ ...removed, change: { removed: undefined } }], t('edit.restored')),
    split: (shown: ShownTrip, moment: string) => {
      const of = shown.from[0]!
      const before = month()?.corrections.get(of.trip.id)?.splitAfterSeconds ?? []
      const cut = Math.round(secondsBetween(of.trip.startTime, moment))
      const splitAfterSeconds = [...new Set([...before, cut])]
      return make([{ target: of.trip.id, of, change: { splitAfterSeconds } }], t('edit.split'))
    },
    /** All but the first become part of the first. */
    merge: (trips: readonly ShownTrip[]) => {
      const [first, ...others] = trips.toSorted(
        (a, b) => instantOf(a.trip.startTime) - instantOf(b.trip.startTime),
      )
      const edits = others.flatMap((shown) =>
        members(shown).map((one) => ({ ...one, change: { mergedInto: first!.trip.id } })),
      )
      // The first says so of itself, and so remembers its legs: the month can be counted unopened.
      const root = editOf(first!, { mergedInto: first!.trip.id })
      return make([root, ...edits], t('edit.merged', { count: trips.length }))
    },
    /** Takes back all that was said about a trip: the sources count again. */
    reset: (shown: ShownTrip) =>
      make(
        shown.corrections.map(({ corrects, inRecord }) => ({
          target: corrects,
          of:
            shown.from.find(({ trip }) => trip.id === (inRecord ?? wholeOf(corrects))) ??
            shown.from[0]!,
          change: nothing,
        })),
        t('edit.reset'),
      ),
  }
}

const nothing: Change = {
  mode: undefined,
  purpose: undefined,
  occupancy: undefined,
  propulsion: undefined,
  name: undefined,
  removed: undefined,
  correctedStartTime: undefined,
  correctedEndTime: undefined,
  correctedDistanceInMetres: undefined,
  splitAfterSeconds: undefined,
  mergedInto: undefined,
}

function editOf(shown: ShownTrip, change: Change): Edit {
  return { target: shown.trip.id, of: sourceOf(shown, shown.trip.id), change }
}

/** The trips, or parts of trips, that a trip is put together from. */
function members(shown: ShownTrip): Pick<Edit, 'target' | 'of'>[] {
  const merged = shown.corrections.filter(
    ({ mergedInto, corrects }) => mergedInto !== undefined && corrects !== shown.trip.id,
  )
  return [shown.trip.id, ...merged.map(({ corrects }) => corrects)].map((target) => ({
    target,
    of: sourceOf(shown, target),
  }))
}

function sourceOf(shown: ShownTrip, id: string): SourceTrip {
  return shown.from.find(({ trip }) => trip.id === wholeOf(id)) ?? shown.from[0]!
}

/** The trip of a source that has this leg. */
function sourceOfLeg(shown: ShownTrip, leg: Leg): SourceTrip {
  const id = wholeOf(leg.id)
  return shown.from.find(({ trip }) => trip.hasLeg.some((one) => one.id === id)) ?? shown.from[0]!
}

/** A leg as its source tells it. */
export function originalOf(shown: ShownTrip, leg: Leg): Leg | undefined {
  return sourceOfLeg(shown, leg).trip.hasLeg.find(({ id }) => id === wholeOf(leg.id))
}
