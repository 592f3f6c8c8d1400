import type { LangString } from '@selfdata/vocab'

/** More languages, or longer texts, are nobody's honest words. */
const mostLanguages = 20
const mostLetters = 2000
/** Letters that turn round, or hide, the words beside them; line breaks and tabs are honest. */
const tricks = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF]|(?![\n\t])\p{Cc}/gu

/** What somebody else wrote, cut to what a person can be shown, and without letters that deceive. */
export function shortText(text: string, limit = mostLetters): string {
  return text.slice(0, limit).replaceAll(tricks, '')
}

/** The same in every language. */
export function shortTexts(texts: LangString, limit?: number): LangString {
  const entries = Object.entries(texts).slice(0, mostLanguages)
  return Object.fromEntries(
    entries.map(([language, text]) => [language, shortText(text ?? '', limit)]),
  )
}
