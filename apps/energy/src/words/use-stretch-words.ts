import { useFormats } from '@selfdata/ui'
import type { EnergyResource } from '@selfdata/vocab'
import { computed } from 'vue'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Stretch } from '../facts/spans.ts'
import { useDays } from './use-days.ts'

/** What to call a stretch of time, and a shorter one inside it. */
export function useStretchWords(
  resource: Readonly<Ref<EnergyResource>>,
  stretch: Readonly<Ref<Stretch>>,
) {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const dates = useDays()
  const title = computed(() => {
    const { span, at } = stretch.value
    if (span === 'year') return at
    if (span === 'month') return formats.value.month(at)
    return span === 'week' ? t('span.weekOf', { date: dates.value.full(at) }) : dates.value.full(at)
  })

  /** Where a bar leads: a month of a year, or a day. */
  function within(key: string | undefined): { to: string; label: string } | undefined {
    const { span } = stretch.value
    if (!key || span === 'day' || !/^\d{4}-\d\d(-\d\d)?$/.test(key)) return undefined
    const name = span === 'year' ? formats.value.month(key) : dates.value.short(key)
    const shorter = span === 'year' ? 'month' : 'day'
    return { to: `/${resource.value}/${shorter}/${key}`, label: t('span.see', { name }) }
  }
  return { title, within }
}
