import { shortText } from '@selfdata/access'

/**
 * Part of an address as a person reads it (`été.jpg`), without letters that turn round or hide
 * others. What is written wrongly stays as it stands: anybody may have named it.
 */
export function decoded(text: string): string {
  try {
    return shortText(decodeURI(text))
  } catch {
    return text
  }
}
