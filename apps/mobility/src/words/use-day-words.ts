import { useLanguage } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import { useFormats } from '@selfdata/ui'

/** Weekdays and times of day in words. */
export function useDayWords() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const { language } = useLanguage()

  /** 1 is Monday: the fifth of January 1970 was one. */
  const weekday = (day: number) =>
    new Intl.DateTimeFormat(language.value, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date((3 + day) * 86_400_000),
    )

  return {
    /** A run of three days or more by its ends, others one by one. */
    days(some: readonly number[]): string {
      const first = some[0] ?? 1
      const isRun = some.length > 2 && some.every((day, i) => day === first + i)
      if (some.length === 7) return t('habits.everyDay')
      return isRun
        ? t('habits.run', { from: weekday(first), until: weekday(some.at(-1)!) })
        : t('habits.days', { days: formats.value.list(some.map(weekday)) })
    },
    clock: (minutes: number): string => {
      const two = (value: number) => String(value).padStart(2, '0')
      // Nobody has a habit to the minute.
      const rounded = Math.round(minutes / 5) * 5
      return `${two(Math.floor(rounded / 60) % 24)}:${two(rounded % 60)}`
    },
  }
}
