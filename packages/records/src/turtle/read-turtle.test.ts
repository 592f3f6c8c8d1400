import { describe, expect, it } from 'vitest'
import { readTurtle } from './read-turtle.ts'
import { TurtleError } from './turtle-error.ts'
import type { TurtleLimits } from './turtle-limits.ts'

const base = 'https://ada.example/selfdata/doc.ttl'

function refusal(text: string, limits?: Partial<TurtleLimits>): TurtleError {
  try {
    readTurtle(text, { base, ...(limits && { limits }) })
  } catch (error) {
    if (error instanceof TurtleError) return error
    throw error
  }
  throw new Error('was read')
}

describe('reading Turtle', () => {
  it('resolves relative names against the document', () => {
    const [quad] = readTurtle('<#a> <other.ttl> "1"@FR-be .', { base })
    expect(quad!.subject.value).toBe(`${base}#a`)
    expect(quad!.predicate.value).toBe('https://ada.example/selfdata/other.ttl')
    expect(quad!.object).toMatchObject({ value: '1', language: 'fr-be' })
  })

  it('reads nothing from nothing', () => {
    expect(readTurtle('', { base })).toEqual([])
    expect(readTurtle('# only a comment', { base })).toEqual([])
  })

  it.each([
    ['an undeclared prefix', '<#a> <#b> 1 .\n\n<#a> foo:b 1 .', 3, 'Undefined prefix "foo:"'],
    ['a text without end', '<#a>\n <#b> "x .\n', 2, 'Unexpected ""x"'],
    ['a torn document', '<#a> <#b> 1 .\n<#a> <#c', 2, 'Unexpected "<#c"'],
    ['a statement without end', '<#a> <#b> 1 .\n<#a> <#b> <#c>', 2, 'Expected punctuation'],
    ['another language', '{"a": 1}', 1, 'Unexpected graph'],
    ['HTML', '<!DOCTYPE html>\n<html></html>', 1, 'Unexpected "<!DOCTYPE"'],
    ['a broken escape', '<#a> <#b> "\\ud800" .', 1, 'Unexpected'],
    ['a triple term', '\n<#a> <#b> <<( <#a> <#b> <#c> )>> .', 2, 'RDF 1.2'],
    ['an annotation', '<#a> <#b> <#c> {| <#d> <#e> |} .', 1, 'RDF 1.2'],
  ])('tells the line of %s', (_, text, line, reason) => {
    const error = refusal(text)
    expect(error.line).toBe(line)
    expect(error.reason).toContain(reason)
    expect(error.message).toBe(`Reading <${base}> failed: line ${line}: ${error.reason}`)
  })

  it.each([
    ['triples', '<#a> <#b> 1,\n2,\n3 .', { quads: 2 }, 3, 'more than 2 triples'],
    ['bytes', '<#a> <#b> "é" .\n', { bytes: 16 }, 2, 'more than 16 bytes'],
    ['a literal', '<#a> <#b>\n"long" .', { literal: 3 }, 2, 'a value longer than 3 characters'],
    ['a name', '<#abcdef> <#b> 1 .', { literal: 3 }, 1, 'a value longer than 3 characters'],
    [
      'brackets',
      '<#a> <#b> [ <#c>\n[ <#d> [] ] ] .',
      { depth: 2 },
      2,
      'more than 2 nested brackets',
    ],
    ['lists', '<#a> <#b> ((((1)))) .', { depth: 2 }, 1, 'more than 2 nested brackets'],
  ])('stops at the limit of %s', (_, text, limits, line, reason) => {
    expect(refusal(text, limits)).toMatchObject({ line, reason })
    expect(readTurtle(text, { base }).length).toBeGreaterThan(0)
  })

  it('does not count brackets that are closed', () => {
    const text = `<#a> <#b> ${Array.from({ length: 100 }, () => '[ <#c> (1) ]').join(', ')} .`
    expect(readTurtle(text, { base })).toHaveLength(400)
  })

  it('stops early in a document that would never end', () => {
    expect(refusal(`<#a> <#b> ${'('.repeat(4_000_000)}`).reason).toBe(
      'more than 32 nested brackets',
    )
    expect(refusal('x'.repeat(6_000_000)).reason).toBe('more than 5000000 bytes')
    expect(refusal(`<#a> <#b> ${'1,'.repeat(1_000_000)}`).reason).toBe('more than 100000 triples')
  })

  it('keeps an error message short, whatever the document says', () => {
    expect(refusal(`<#a> ${'~'.repeat(100_000)}`).message.length).toBeLessThan(300)
    expect(refusal(`<#a> ${'é'.repeat(100_000)} 1 .`).message.length).toBeLessThan(300)
  })
})
