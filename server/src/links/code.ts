// Crockford's base 32: no I, L, O or U, so that it can be read aloud and typed from paper.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Symbols of a code: 27 drawn at random (135 bits) and one that checks the others. */
const LENGTH = 28

/** A code was typed wrong: a symbol is missing, too much, or does not fit the others. */
export class CodeMistypedError extends Error {
  override readonly name = 'CodeMistypedError'

  constructor() {
    super('Reading a code failed: it was typed wrong')
  }
}

/** Draws a new code of 135 random bits, in seven groups of four: `7GKP-2M4X-…`. */
export function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH - 1))
  const symbols = Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('')
  return (symbols + checkSymbol(symbols)).replace(/(.{4})(?=.)/g, '$1-')
}

/**
 * Reads a code as a person typed it: any case, with or without separators, O for 0, I and L for 1.
 *
 * @throws {CodeMistypedError} when it cannot be a code
 */
export function readCode(typed: string): string {
  const symbols = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const right =
    symbols.length === LENGTH &&
    Array.from(symbols).every((symbol) => alphabet.includes(symbol)) &&
    checkSymbol(symbols.slice(0, -1)) === symbols.at(-1)
  if (!right) throw new CodeMistypedError()
  return symbols
}

/** Luhn's sum to base 32: finds every wrong symbol and nearly every swap of two neighbours. */
function checkSymbol(symbols: string): string {
  const sum = Array.from(symbols)
    .toReversed()
    .reduce((total, symbol, index) => {
      const value = alphabet.indexOf(symbol) * (index % 2 === 0 ? 2 : 1)
      return total + Math.floor(value / 32) + (value % 32)
    }, 0)
  return alphabet.charAt((32 - (sum % 32)) % 32)
}
