/** A number as people write it, with a point or a comma; undefined when it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/gu, '')
    .replace(',', '.')
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined
}
