import type { Language } from './language.ts'

/** Texts by key, nested. */
export interface Messages {
  [key: string]: string | Messages
}

/** One loader per language, so that a page downloads only the one it shows. */
export type MessageFiles = Readonly<Record<Language, () => Promise<{ default: Messages }>>>

const shared: MessageFiles = {
  fr: () => import('../locales/fr.json'),
  en: () => import('../locales/en.json'),
}

/** Texts of an app in one language, the shared ones under `ui`. */
export async function loadMessages(files: MessageFiles, language: Language): Promise<Messages> {
  const [own, ui] = await Promise.all([files[language](), shared[language]()])
  return { ...own.default, ui: ui.default }
}

/** All keys, dotted: what a test compares between languages. */
export function messageKeys(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : messageKeys(value, `${prefix}${key}.`),
  )
}
