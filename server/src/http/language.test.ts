import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  [undefined, 'fr'],
  ['', 'fr'],
  ['en', 'en'],
  ['en-GB,fr;q=0.5', 'en'],
  ['de, fr;q=0.3, en;q=0.7', 'en'],
  ['en;q=0, fr;q=0.1', 'fr'],
  ['de', 'fr'],
] as const)('understands %s as %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
