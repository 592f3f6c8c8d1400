import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, tokensOf } from '../testing/colours.ts'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const texts = [
  ['ink', ['ground', 'surface', 'sunken', 'primary-soft', 'accent-soft', 'caution-soft']],
  ['ink-soft', ['ground', 'surface', 'sunken', 'primary-soft']],
  ['on-primary', ['primary', 'primary-hover']],
  ['primary-ink', ['ground', 'surface', 'sunken', 'primary-soft']],
  ['accent-ink', ['ground', 'surface', 'accent-soft']],
  ['good-ink', ['surface', 'good-soft']],
  ['caution-ink', ['ground', 'surface', 'caution-soft']],
  ['danger-ink', ['ground', 'surface', 'danger-soft']],
  ['on-danger', ['danger']],
] as const
const lines = ['line-strong', 'primary', 'accent', 'danger'] as const
const marks = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `mark-${number}`)

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = tokensOf(css, theme)

  it.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'writes %s on %s with 4.5:1',
    (text, ground) => expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5),
  )

  it.each([...lines, ...marks])('draws %s on a surface with 3:1', (mark) =>
    expect(contrast(tokens[mark]!, tokens['surface']!)).toBeGreaterThanOrEqual(3),
  )
})
