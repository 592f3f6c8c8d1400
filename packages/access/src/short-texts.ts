import type { LangString } from '@selfdata/vocab'

/** More languages, or longer texts, are nobody's honest words. */
const most = 20
const longest = 2000

/** Texts that others wrote, cut to what a person can be shown. */
export function shortTexts(texts: LangString): LangString {
  const entries = Object.entries(texts).slice(0, most)
  return Object.fromEntries(entries.map(([language, text]) => [language, text?.slice(0, longest)]))
}
