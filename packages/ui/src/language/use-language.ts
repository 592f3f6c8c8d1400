import { inject } from 'vue'
import type { InjectionKey } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Language } from './language.ts'
import { isLanguage } from './language.ts'
import { loadMessages } from './messages.ts'
import type { MessageFiles } from './messages.ts'

export const messageFilesKey: InjectionKey<MessageFiles> = Symbol('message files')

const preferenceKey = 'selfdata.language'

/** The language the person chose on this device. */
export function rememberedLanguage(storage: Storage): Language | undefined {
  const kept = storage.getItem(preferenceKey)
  return isLanguage(kept) ? kept : undefined
}

/** The language on screen, and a way to change it. */
export function useLanguage() {
  const { locale, availableLocales, setLocaleMessage } = useI18n({ useScope: 'global' })
  const files = inject(messageFilesKey)

  async function choose(language: Language): Promise<void> {
    if (files && !availableLocales.includes(language)) {
      setLocaleMessage(language, await loadMessages(files, language))
    }
    locale.value = language
    document.documentElement.lang = language
    localStorage.setItem(preferenceKey, language)
  }
  return { language: locale, choose }
}
