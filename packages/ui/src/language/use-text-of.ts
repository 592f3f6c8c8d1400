import type { LangString } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'

/** Picks the person's language from a text that lies outside the locale files; else any it has. */
export function useTextOf(): (text: LangString) => string {
  const { locale } = useI18n({ useScope: 'global' })
  return (text) => text[locale.value] ?? text.fr ?? text.en ?? Object.values(text)[0] ?? ''
}
