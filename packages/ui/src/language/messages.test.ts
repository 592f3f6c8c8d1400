import { describe, expect, it } from 'vitest'
import en from '../locales/en.json'
import fr from '../locales/fr.json'
import { preferredLanguage } from './language.ts'
import { messageKeys } from './messages.ts'

const sources = import.meta.glob<string>('../**/*.{vue,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('shared texts', () => {
  it('have the same keys and parameters in both languages, none empty', () => {
    expect(messageKeys(en)).toEqual(messageKeys(fr))
    expect(JSON.stringify([fr, en])).not.toContain('""')
    expect(parameters(en)).toEqual(parameters(fr))
  })

  it('are all used, and all that is used exists', () => {
    const text = Object.values(sources).join('\n')
    const used = new Set([...text.matchAll(/'ui\.([\w.]+)'/gu)].map(([, key]) => key!))
    expect([...used].toSorted()).toEqual(messageKeys(fr).toSorted())
  })
})

it('shows French to those who speak neither language', () => {
  expect(preferredLanguage(['pt-PT', 'en-GB'])).toBe('en')
  expect(preferredLanguage(['de'])).toBe('fr')
})

function parameters(messages: object): string[] {
  return Object.values(messages).flatMap((value: string | object) =>
    typeof value === 'string'
      ? [[...new Set(value.match(/\{\w+\}/gu))].toSorted().join(' ')]
      : parameters(value),
  )
}
