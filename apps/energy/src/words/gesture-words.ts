import type { Gesture, GestureName } from '@selfdata/insights'
import { useFormats } from '@selfdata/ui'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAmounts } from './use-amounts.ts'
import { useWords } from './use-words.ts'

/** Gestures in the person's language: what to do, and how the estimate was made. */
export function useGestureWords() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const amounts = useAmounts()
  const words = useWords()
  const titles = useTitles()
  const isGesture = (name: string): name is GestureName => Object.hasOwn(titles.value, name)

  /** From what an estimate comes, and what is assumed in it. */
  function how({ name, from, resource, heat }: Gesture): string[] {
    const heated = heat
      ? [
          t('gesture.heat', {
            amount: amounts.value.kilowattHours(heat.kilowattHours),
            resource: words.within(heat.resource),
          }),
        ]
      : []
    const basis: Record<GestureName, () => string> = {
      'repair-leak': () => t('gesture.leak.how', { rate: amounts.value.water(from.measured) }),
      'heating-one-degree': () =>
        t('gesture.degree.how', {
          year: amounts.value.kilowattHours(from.measured),
          share: formats.value.percent(from.assumed),
        }),
      'standby-half': () => t('gesture.standby.how', { watts: amounts.value.power(from.measured) }),
      'shorter-showers': () =>
        t('gesture.shower.how', { count: from.measured, minutes: from.assumed }, from.measured),
      'ten-percent-less': () =>
        t('gesture.goal.how', { year: amounts.value.units(resource, from.measured) }),
      'tap-aerators': () =>
        t('gesture.aerator.how', {
          year: amounts.value.cubicMetres(from.measured),
          share: formats.value.percent(from.assumed),
        }),
    }
    return [basis[name](), ...heated]
  }
  /** An estimate is a range: its middle alone would look measured. */
  function range({ resource, low, high }: Gesture): string {
    return t('gesture.range', {
      low: amounts.value.units(resource, low),
      high: amounts.value.units(resource, high),
    })
  }
  return {
    title: (name: string) => (isGesture(name) ? titles.value[name].title : name),
    text: (name: GestureName) => titles.value[name].text,
    how,
    range,
  }
}

/** What to do, by the name of the gesture. */
function useTitles() {
  const { t } = useI18n({ useScope: 'global' })
  return computed((): Record<GestureName, { title: string; text: string }> => ({
    'repair-leak': { title: t('gesture.leak.title'), text: t('gesture.leak.text') },
    'heating-one-degree': { title: t('gesture.degree.title'), text: t('gesture.degree.text') },
    'standby-half': { title: t('gesture.standby.title'), text: t('gesture.standby.text') },
    'shorter-showers': { title: t('gesture.shower.title'), text: t('gesture.shower.text') },
    'tap-aerators': { title: t('gesture.aerator.title'), text: t('gesture.aerator.text') },
    'ten-percent-less': { title: t('gesture.goal.title'), text: t('gesture.goal.text') },
  }))
}
