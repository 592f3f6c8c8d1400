import { withDays } from '@selfdata/insights'
import type { ColouredTariff } from '@selfdata/insights'
import { decode, mergeRecords, removeRecords } from '@selfdata/records'
import { useSession, useStorage } from '@selfdata/ui'
import type { ColourCalendar, DayColour } from '@selfdata/vocab'
import { useMutation, useQueryCache } from '@pinia/colada'
import { editHome, homeUrl } from './home.ts'

/** Colours of days to lay over those that are kept, or calendars to take out and put back. */
export type ColourChange =
  | {
      tariff: ColouredTariff
      days: Readonly<Record<string, DayColour>>
      source: string
      today: string
    }
  | { remove: readonly ColourCalendar[] }
  | { restore: readonly ColourCalendar[] }

/** Keeps the colours of days in the person's pod, or takes them out. */
export function useKeepColours() {
  const session = useSession()
  const { storage } = useStorage()
  const cache = useQueryCache()
  return useMutation({
    mutation: (change: ColourChange) => keepColours(storage.value!, change, session.fetch),
    onSettled: () => cache.invalidateQueries({ key: ['home'] }),
  })
}

/** Reads the calendars that are there, and writes what they become, in one change. */
function keepColours(
  storage: string,
  change: ColourChange,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  const base = homeUrl(storage)
  return editHome(
    storage,
    (quads) => {
      if ('restore' in change) return mergeRecords('ColourCalendar', quads, change.restore).quads
      const kept = decode('ColourCalendar', quads).records
      const old =
        'remove' in change ? change.remove : kept.filter((one) => isOf(one, change.tariff))
      const rest = removeRecords(
        'ColourCalendar',
        quads,
        old.map(({ id }) => id),
      )
      if ('remove' in change) return rest
      const made = withDays(kept, change).map((one) => ({
        ...one,
        id: `${base}#colours-${one.tariffOption}-${one.startDate}`,
        ...(change.source && { source: change.source }),
      }))
      return mergeRecords('ColourCalendar', rest, made).quads
    },
    { fetch },
  )
}

function isOf({ tariffOption }: ColourCalendar, tariff: ColouredTariff): boolean {
  return tariffOption === tariff
}
