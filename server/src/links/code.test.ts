import { expect, it } from 'vitest'
import { CodeMistypedError, newCode, readCode } from './code.ts'

it('makes codes in groups that people can type', () => {
  expect(newCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(new Set(Array.from({ length: 100 }, newCode)).size).toBe(100)
})

it('reads a code however it was typed', () => {
  const code = newCode()
  const read = readCode(code)
  expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(read)
  expect(readCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(read)
  expect(readCode(code.replaceAll('-', '\u2013'))).toBe(read)
})

it('finds every single wrong symbol', () => {
  const code = readCode(newCode())
  for (let place = 0; place < code.length; place += 1)
    for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (wrong === code[place]) continue
      const typed = code.slice(0, place) + wrong + code.slice(place + 1)
      expect(() => readCode(typed)).toThrow(CodeMistypedError)
    }
})

it.each(['', 'hello', '🙂'.repeat(14), 'U'.repeat(28)])('refuses %s', (typed) => {
  expect(() => readCode(typed)).toThrow(CodeMistypedError)
})
