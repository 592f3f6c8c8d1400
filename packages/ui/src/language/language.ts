/** Languages that every text of every app exists in. */
export const languages = ['fr', 'en'] as const

/** One of them. */
export type Language = (typeof languages)[number]

/** Whether a value, from a header or a setting, names one of them. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** The first of the person's languages that we speak. @default French */
export function preferredLanguage(wanted: readonly string[]): Language {
  const found = wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage)
  return found ?? 'fr'
}
