import { createI18n } from 'vue-i18n'
import type { I18n } from 'vue-i18n'
import type { Language } from './language.ts'
import type { Messages, MessageFiles } from './messages.ts'
import { loadMessages } from './messages.ts'

/** vue-i18n with one language loaded; another is fetched when somebody asks for it. */
export type LanguageSupport = I18n<
  Record<string, Messages>,
  Record<string, never>,
  Record<string, never>,
  string,
  false
>

/**
 * Sets up translation. Keys of `files` are the app's own; the shared ones lie beside them under
 * `ui`.
 */
export async function createLanguage(
  files: MessageFiles,
  { language }: { language: Language },
): Promise<LanguageSupport> {
  const support = createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: false,
    messages: { [language]: await loadMessages(files, language) },
    pluralRules: { fr: frenchPlural },
  })
  return support
}

// In French, zero is singular: « 0 trajet ».
function frenchPlural(count: number, choices: number): number {
  if (choices === 2) return Math.abs(count) < 2 ? 0 : 1
  return count === 0 ? 0 : Math.abs(count) < 2 ? 1 : 2
}
