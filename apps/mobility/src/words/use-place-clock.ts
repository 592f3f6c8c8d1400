import { placeClock } from '@selfdata/records'
import { useTerritory } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'

/** Times as clocks showed them where the person was. */
export function usePlaceClock() {
  const { t } = useI18n({ useScope: 'global' })
  const { timeZone } = useTerritory()
  const clockOf = (moment: string) => placeClock(moment, timeZone)

  /** `UTC+9`; undefined where clocks showed the same as in the territory. */
  function zone(moment: string): string | undefined {
    const { abroad } = clockOf(moment)
    if (abroad === undefined) return undefined
    const [hours, minutes] = [Math.floor(Math.abs(abroad) / 60), Math.abs(abroad) % 60]
    const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
    return `UTC${abroad < 0 ? '\u2212' : '+'}${hours}${rest}`
  }

  return {
    /** The time of day: `08:10`. */
    time: (moment: string) => clockOf(moment).time,
    /** The same, with which clock it was where it was another one. */
    timeThere(moment: string): string {
      const [time, where] = [clockOf(moment).time, zone(moment)]
      return where === undefined ? time : t('trip.timeThere', { time, zone: where })
    },
    /** The date: `2026-03-09`. */
    date: (moment: string) => clockOf(moment).date,
    zone,
  }
}
