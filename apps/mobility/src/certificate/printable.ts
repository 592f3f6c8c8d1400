/** Letters beyond Latin-1 that the fonts of every PDF reader know, and signs close to others. */
const more = 'ŒœŠšŽžŸƒ–—‘’‚“”„…€•‹›™'
const close: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '₂': '2',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
}

/**
 * A text in the letters that the fonts of every PDF reader know, those of western Europe: others
 * without their accents where that makes them one, else as a question mark.
 */
export function printable(text: string): string {
  return Array.from(text.normalize('NFC'), letter).join('')
}

/** Whether nothing of a text would be lost on paper. */
export function isPrintable(text: string): boolean {
  return !printable(text.replaceAll('?', '')).includes('?')
}

function letter(sign: string): string {
  if (isKnown(sign)) return sign
  const plain = close[sign] ?? sign.normalize('NFD').replaceAll(/\p{Mark}/gu, '')
  return plain !== '' && Array.from(plain).every(isKnown) ? plain : '?'
}

function isKnown(sign: string): boolean {
  return /^[\u0020-\u007e\u00a1-\u00ff]$/u.test(sign) || more.includes(sign)
}
