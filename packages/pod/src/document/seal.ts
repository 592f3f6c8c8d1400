const begin = '# whole: '
const line = /^# whole: (\d+) characters\n/

/**
 * A document that is written in one go, with a first line that says how long the rest is: half of
 * it, as a cut connection leaves it on some servers, can be told from all of it. Servers that keep
 * triples instead of bytes drop the line, and keep no halves either.
 */
export function sealed(text: string): string {
  return `${begin}${text.length} characters\n${text}`
}

/** Whether a document is the beginning of a sealed one, and not all of it; nothing at all is too. */
export function isTorso(text: string): boolean {
  const found = line.exec(text)
  if (found) return text.length - found[0].length < Number(found[1])
  return begin.startsWith(text) || (text.startsWith(begin) && !text.includes('\n'))
}
