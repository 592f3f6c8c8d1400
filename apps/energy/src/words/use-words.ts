import { schemes } from '@selfdata/vocab'
import type { EnergyResource, LangString } from '@selfdata/vocab'
import { Droplets, Flame, Zap } from '@lucide/vue'
import type { Component } from 'vue'
import { useI18n } from 'vue-i18n'

/** Resources in the person's language. */
export function useWords() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const textOf = (text: LangString): string =>
    text[locale.value] ?? text.fr ?? text.en ?? Object.values(text)[0] ?? ''
  const resource = (one: EnergyResource): string =>
    textOf(schemes.EnergyResource.concepts[one]?.label ?? { fr: one })
  const names: Record<EnergyResource, () => string> = {
    electricity: () => t('resource.electricity'),
    gas: () => t('resource.gas'),
    water: () => t('resource.water'),
  }
  /** Within a sentence: "d’électricité". */
  return { textOf, resource, within: (one: EnergyResource) => names[one]() }
}

/** How a resource looks: its colour in charts, and its sign. */
export const looks: Readonly<
  Record<EnergyResource, { mark: 3 | 5 | 6 | 7; icon: Component; ink: string; soft: string }>
> = {
  electricity: { mark: 5, icon: Zap, ink: 'text-accent-ink', soft: 'bg-accent-soft' },
  gas: { mark: 6, icon: Flame, ink: 'text-danger-ink', soft: 'bg-danger-soft' },
  water: { mark: 3, icon: Droplets, ink: 'text-primary-ink', soft: 'bg-primary-soft' },
}
