import type { ModeGroup } from '@selfdata/insights'
import type { OpenedYears } from '@selfdata/pod'
import { useTextOf } from '@selfdata/ui'
import { schemes } from '@selfdata/vocab'
import type { LangString, PlaceRole, Propulsion, TransportMode, TripPurpose } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'

/** A series that could not be read, and why. */
interface Failure {
  series: { title: LangString }
  error: unknown
}

/** Yearly figures, and the trips of months that had to be counted anew. */
type ReadYears = Pick<OpenedYears, 'series' | 'failures'> & {
  recount?: { failures: readonly Failure[] }
}

/** What a notice says of it. */
interface Unread {
  source: string
  error: unknown
}

/** Modes and groups in the person's language. */
export function useWords() {
  const { t } = useI18n({ useScope: 'global' })
  const textOf = useTextOf()

  const mode = (one: TransportMode): string =>
    textOf(schemes.TransportMode.concepts[one]?.label ?? { fr: one, en: one })

  const purpose = (one: TripPurpose): string =>
    textOf(schemes.TripPurpose.concepts[one]?.label ?? { fr: one })
  const propulsion = (one: Propulsion): string =>
    textOf(schemes.Propulsion.concepts[one]?.label ?? { fr: one })
  const role = (one: PlaceRole): string =>
    textOf(schemes.PlaceRole.concepts[one]?.label ?? { fr: one })

  const groups: Record<ModeGroup, () => string> = {
    walk: () => t('groups.walk'),
    cycle: () => t('groups.cycle'),
    bus: () => t('groups.bus'),
    rail: () => t('groups.rail'),
    car: () => t('groups.car'),
    motorcycle: () => t('groups.motorcycle'),
    boat: () => t('groups.boat'),
    air: () => t('groups.air'),
    other: () => t('groups.other'),
  }
  const unread = (failures: readonly Failure[] = []): Unread[] =>
    failures.map(({ series, error }) => ({ source: textOf(series.title), error }))
  const unreadYears = (years: ReadYears | undefined): Unread[] => {
    const { series = [], failures = [], recount } = years ?? {}
    const found = failures.map(({ url, error }) => {
      const one = series.find(({ id }) => url.startsWith(id))
      return { source: one ? textOf(one.title) : url, error }
    })
    // Of one source two years may fail: it is named once.
    const all = [...found, ...unread(recount?.failures)]
    return [...new Map(all.map((one) => [one.source, one])).values()]
  }

  return {
    textOf,
    mode,
    purpose,
    propulsion,
    role,
    group: (one: ModeGroup) => groups[one](),
    /** What could not be read, by the name of its series. */
    unread,
    /** The same of yearly figures. */
    unreadYears,
  }
}
